/// The pipeline.
public enum DealGraph {}
