/// Given names that are common in the business of the United States, in several languages.
enum GivenNames {
  /// Names that are hardly ever anything else.
  static let plain = """
    Aaron Abbas Abby Abdul Abdullah Abel Abena Abhay Abhijit Abhishek Abigail Abner Abraham Abram Ada Adair Adam
    Addison Adel Adela Adele Adeline Adena Adi Aditya Adnan Adolf Adolfo Adolph Adrian Adriana Adriane Adrienne
    Agatha Agnes Agustin Ahmad Ahmed Aida Aidan Aileen Aimee Ajay Ajit Akash Akhil Akira Akshay Al Alain Alan Alana
    Alastair Albert Alberta Alberto Albin Alden Aldo Alec Alejandra Alejandro Aleksandr Aleksander Alena Alessandra
    Alessandro Alex Alexa Alexander Alexandra Alexandre Alexandria Alexei Alexey Alexis Alfonso Alfred Alfredo Ali
    Alice Alicia Alina Alisa Alison Alistair Alix Alla Allan Allen Allie Allison Allyson Alma Aloysius Alonzo Alok
    Alphonse Alton Alvaro Alvin Alyce Alyson Alyssa Amalia Aman Amanda Amar Amber Ambrose Amelia Amin Amir Amit
    Amitabh Amos Amy Ana Anand Anastasia Anders Andre Andrea Andreas Andree Andrei Andres Andrew Andrey Andrzej Andy
    Anette Angel Angela Angelica Angelina Angeline Angelo Angie Angus Anil Anish Anita Anja Anjali Ankit Ann Anna
    Annabel Annabelle Anne Annemarie Annette Annie Ansel Anselm Anson Anthony Antoine Antoinette Anton Antonia
    Antonio Anu Anuj Anup Anurag Ara Arash Archer Archibald Archie Ari Aria Ariane Ariel Aristotle Arlene Arlen
    Armand Armando Armen Arne Arnold Aron Arpad Arthur Artur Arturo Arun Arvid Arvind Asa Asher Ashish Ashley Ashok
    Ashton Ashwin Asif Astrid Athena Atul Aubrey Audra Audrey Augusta Augustine Augusto Augustus Aurelia Aurelio
    Autumn Ava Avery Avi Avinash Aviv Avner Avram Axel Ayesha Aziz Babak Bailey Balaji Baldwin Barb Barbara Barbra
    Barnaby Barney Barrett Barrie Barron Barry Bart Bartholomew Barton Basil Bea Beatrice Beatrix Beatriz Beau Becca
    Beck Becky Belinda Bella Ben Benedict Benedikt Benito Benjamin Bennett Bennie Benny Benoit Benson Bernadette
    Bernard Bernardo Bernd Bernhard Bernice Bernie Bert Bertha Bertram Bertrand Beryl Bess Bessie Beth Bethany Betsy
    Bette Betty Beverley Beverly Bhavesh Bianca Bijan Billie Billy Bing Bjorn Blaine Blair Blaise Blake Blanca
    Blanche Bo Bob Bobbi Bobbie Bobby Bonita Bonnie Boris Boyd Brad Braden Bradford Bradley Brady Bram Brandi
    Brandon Brandt Brandy Brant Braxton Breanna Brenda Brendan Brenden Brendon Brenna Brennan Brent Brenton Bret
    Brett Brewster Brian Briana Brianna Brice Bridget Brigid Brigitte Britt Brittany Brock Broderick Bronson Bronwyn
    Brooke Brooks Bruce Bruno Bryan Bryant Bryce Bryn Bryon Bryson Buck Bud Buddy Buford Burt Burton Butch Byron
    Cade Caesar Cal Caleb Callie Calvin Cameron Camila Camilla Camille Camilo Candace Candice Candy Cara Caren Carey
    Carin Carina Carissa Carl Carla Carleton Carlo Carlos Carlotta Carlton Carly Carlyle Carmel Carmela Carmella
    Carmelo Carmen Carmine Carol Carole Carolina Caroline Carolyn Carrie Carroll Carson Carsten Carter Cary Caryn
    Casey Cass Cassandra Cassidy Catalina Caterina Catharine Catherine Cathleen Cathryn Cathy Cayetano Cecil Cecile
    Cecilia Cecily Cedric Celeste Celia Celina Celine Cesar Chad Chaim Chandler Chandra Chandrasekhar Chantal
    Charity Charla Charleen Charlene Charles Charley Charlie Charlton Charmaine Chas Chauncey Chaz Chelsea Cheng
    Cherie Cherise Cherry Cheryl Chester Chet Chip Chloe Chris Chrissy Christa Christel Christen Christi Christian
    Christiana Christiane Christie Christin Christina Christine Christoph Christophe Christopher Christos Christy
    Chrystal Chuck Chun Cicely Cindy Claes Claire Clancy Clara Clare Clarence Clarice Clarissa Clark Clarke Claude
    Claudette Claudia Claudine Claudio Claus Clay Clayton Clea Clem Clemens Clement Clementine Cleo Cleve Cliff
    Clifford Clifton Clint Clinton Clive Clyde Cody Colby Cole Coleen Coleman Colette Colin Colleen Collette Collin
    Colm Colton Conan Concetta Connie Connor Conor Conrad Constance Constantin Constantine Consuelo Cooper Cora
    Coral Corbin Cordelia Coreen Corey Cori Corina Corinna Corinne Corliss Cormac Cornelia Cornelis Cornelius
    Corrado Corrine Cort Cortney Cory Cosmo Courtney Coy Craig Cristian Cristiana Cristiano Cristina Cristobal Cruz
    Crystal Cullen Curt Curtis Cynthia Cyril Cyrus Daisy Dale Dalia Dalton Damian Damien Damion Damon Dan Dana Dane
    Danette Dani Danica Daniel Daniela Daniele Daniella Danielle Danilo Danita Danna Danny Dante Daphne Dara Darby
    Darcy Daren Daria Darin Dario Darius Darla Darleen Darlene Darnell Daron Darrel Darrell Darren Darrin Darrow
    Darryl Darwin Daryl Dasha Dave David Davida Davide Davin Dawn Dawson Dax Dayna Dayton Dean Deana Deandre Deane
    Deann Deanna Deanne Deb Debbi Debbie Debora Deborah Debra Declan Dee Deepa Deepak Deidra Deidre Deirdre Delia
    Delilah Della Delmar Deloris Delores Delphine Demetri Demetrios Demetrius Dena Denby Denis Denise Dennis Denny
    Denton Denzel Derek Derick Derrick Dermot Deron Derrell Des Desiree Desmond Detlef Devan Deven Devendra Devin
    Devon Dewayne Dewey Dexter Dhruv Diana Diane Diann Dianna Dianne Dick Didier Diego Dierdre Dieter Dietrich Digby
    Dilip Dimitri Dimitrios Dina Dinah Dinesh Dino Dion Dionne Dirk Dmitri Dmitry Dolly Dolores Dom Domenic Domenico
    Dominic Dominick Dominik Dominique Don Donal Donald Donato Donn Donna Donnell Donnie Donovan Dora Dorcas Doreen
    Dorian Doris Dorothea Dorothy Dorsey Dottie Doug Dougal Douglas Douglass Drake Drew Duane Dudley Dulce Duncan
    Dustin Dusty Dwain Dwayne Dwight Dylan Eamon Eamonn Earl Earle Earlene Earnest Easton Ebenezer Ebony Ed Eddie
    Eddy Eden Edgar Edgardo Edie Edith Edmond Edmund Edna Edoardo Edouard Eduard Eduardo Edward Edwin Edwina Effie
    Efrain Efrem Egbert Egon Eileen Einar Eitan Elaina Elaine Elan Elayne Elbert Elda Eldon Eleanor Eleanore Elena
    Eleni Eli Elia Eliana Elias Elie Eliezer Elijah Elinor Eliot Elisa Elisabeth Elise Elisha Elissa Eliza Elizabeth
    Ella Elle Ellen Elliot Elliott Ellis Ellsworth Ellyn Elmer Elmo Eloise Elon Elroy Elsa Elsie Elton Elvin Elvira
    Elvis Elwood Elyse Elyssa Emanuel Emanuele Emerson Emery Emil Emile Emilia Emilio Emily Emma Emmanuel Emmett
    Emory Enid Ennis Enoch Enrico Enrique Enzo Ephraim Eric Erica Erich Erick Ericka Erik Erika Erin Erland Erling
    Erma Erna Ernest Ernestine Ernesto Ernie Ernst Errol Erskine Ervin Erwin Esteban Estella Estelle Ester Esther
    Ethan Ethel Etienne Etta Eugen Eugene Eugenia Eugenio Eunice Eva Evan Evangeline Eve Evelyn Everett Everette
    Evert Evgeny Ewa Ewan Ezekiel Ezra Fabian Fabio Fabien Fabrice Fabrizio Faisal Faith Fanny Farah Fareed Farhad
    Farid Farouk Farrah Farrell Fatima Fausto Fawn Fay Faye Federico Feike Felecia Felice Felicia Felicity Felipe
    Felix Felton Feng Ferdinand Ferdinando Fergus Fernanda Fernando Fidel Filip Filippo Finn Fiona Fletcher Flora
    Florian Flossie Floyd Flynn Fons Fontaine Forrest Foster Fran Francesca Francesco Franchesca Francine Francis
    Francisco Francois François Francoise Frankie Franklin Franklyn Franz Fraser Frazier Fred Freda Freddie Freddy
    Frederic Frederica Frederick Frederik Fredric Fredrick Fredrik Freeman Frieda Friedrich Fritz Fumio Gabe Gabriel
    Gabriela Gabriele Gabriella Gabrielle Gaetano Gage Gail Gale Galen Ganesh Gareth Garland Garnett Garret Garrett
    Garrick Garrison Garry Garth Gary Gaston Gavin Gayle Gaylord Gayla Geert Gena Gene Geneva Genevieve Geoff
    Geoffrey Geoffroy Georg George Georges Georgette Georgiana Georgina Gerald Geraldine Gerard Gerardo Gerd Gerda
    Gerhard Geri Germaine Gerold Gerrit Gerry Gershon Gert Gertrude Giacomo Gian Gianna Gianni Gideon Gil Gilbert
    Gilberto Gilda Giles Gilles Gillian Gina Ginger Ginny Gino Giorgio Giovanni Girish Gisela Giselle Giulia Giulio
    Giuseppe Gladys Glen Glenda Glenn Glenna Gloria Glyn Glynis Godfrey Goldie Gonzalo Gopal Goran Gordon Grace
    Gracie Gradie Grady Graeme Graham Grahame Granville Gray Graydon Grayson Greer Greg Gregg Gregor Gregorio
    Gregory Greta Gretchen Griffin Griffith Grover Guadalupe Guenter Guenther Guido Guillermo Guillaume Gunnar
    Gunter Gunther Gurdeep Gurpreet Gus Gustav Gustavo Gustavus Guy Gwen Gwendolyn Gwyneth Gwynne Haim Hakan Hakeem
    Hal Haley Hamid Hamish Hana Hank Hanna Hannah Hannes Hannelore Hans Hanson Hao Harald Hari Harish Harlan Harley
    Harmon Harold Harriet Harriett Harriette Harris Harrison Harry Harsh Hartley Hartmut Haruki Harvey Hasan Haskell
    Hassan Hattie Havilah Hayden Hayes Hayley Haywood Hazel Heath Heather Hector Hedwig Hedy Heidi Heike Heiko
    Heinrich Heinz Helen Helena Helene Helga Helge Helmut Heloise Hemant Hendrik Henk Henning Henri Henrietta Henrik
    Henrique Henry Herb Herbert Heriberto Herman Hermann Herschel Hershel Hester Hideki Hideo Hilary Hilda Hildegard
    Hillary Hillel Hilton Hiram Hiro Hiroshi Hiroyuki Hiten Hobart Hobert Holger Hollis Holly Homer Hong Hope Horace
    Horacio Horst Horton Hosea Howard Howell Hoyt Hua Hubert Huey Hugh Hugo Hui Humberto Humphrey Hunter Hussein
    Hyman Hyrum Iain Ian Ibrahim Ichiro Ida Ignacio Ignatius Igor Ike Ila Ilan Ileana Ilene Ilya Imelda Imogen Imran
    Ina Indra Indu Inés Ines Inga Inge Ingo Ingrid Inna Ira Irena Irene Irina Iris Irma Irv Irvin Irving Irwin Isaac
    Isabel Isabella Isabelle Isadore Isaiah Ishaan Ishmael Isidore Issac Itzhak Ivan Ivana Ivar Ivo Ivor Ivy Iwan
    Izaak Jack Jackie Jaclyn Jacob Jacobo Jacobus Jacqueline Jacquelyn Jacques Jacqui Jade Jagdish Jaime Jaimie Jake
    Jakob Jakub Jamal James Jameson Jamey Jami Jamie Jamil Jamison Jan Jana Janae Jane Janeen Janelle Janet Janette
    Janice Janie Janina Janine Janis Janna Janos Jared Jarod Jaron Jarred Jarrett Jarrod Jarvis Jasmine Jason Jasper
    Javier Jay Jayant Jayesh Jayme Jayne Jayson Jean Jeanette Jeanie Jeanine Jeanne Jeannette Jeannie Jeannine Jed
    Jeff Jeffery Jeffrey Jeffry Jenifer Jenna Jennie Jennifer Jenny Jens Jerald Jeraldine Jere Jeremiah Jeremy Jeri
    Jermaine Jerold Jerome Jeronimo Jerrold Jerry Jess Jesse Jessica Jessie Jesus Jethro Jewel Jian Jill Jillian Jim
    Jimmie Jimmy Jin Jing Jiri Jitendra Jo Joachim Joan Joann Joanna Joanne Joaquin Jocelyn Jochen Jodi Jodie Jody
    Joe Joel Joelle Joerg Joey Johan Johann Johanna Johannes John Johnathan Johnathon Johnnie Johnny Jolene Jolie
    Jon Jonah Jonas Jonathan Jonathon Joni Joop Joost Jordan Jordi Jorg Jorge Jorgen Jos Jose José Josef Josefina
    Joseph Josephine Josette Josh Joshua Josiah Josie Josip Joss Jostein Jovan Joy Joyce Juan Juana Juanita Judah
    Judd Jude Judi Judith Judson Judy Juergen Jules Julia Julian Juliana Julianne Julie Julien Juliet Juliette Julio
    Julius Jun Jung Junichi Junius Jurgen Justin Justina Justine Justus Jyoti Kai Kaitlin Kaitlyn Kaj Kamal Kamala
    Kamran Kandace Kane Kaori Kapil Kara Karan Kareem Karel Karen Kari Karim Karin Karina Karl Karla Karlheinz Karol
    Karsten Karthik Karyn Kasey Kasper Kassandra Kate Katerina Katharine Katharina Katherine Kathi Kathie Kathleen
    Kathryn Kathy Katia Katie Katrin Katrina Katy Kavita Kay Kaye Kayla Kazuo Keegan Keenan Keith Keisha Kelley
    Kelli Kellie Kelly Kelsey Kelvin Ken Kendal Kendall Kendra Kendrick Kenichi Kenji Kenneth Kennith Kenny Kent
    Kenton Kenya Kermit Kerri Kerrie Kerry Kerstin Kevan Keven Kevin Khalid Kieran Kiernan Kiki Kim Kimball
    Kimberlee Kimberley Kimberly Kingsley Kip Kira Kiran Kirby Kirill Kirk Kirsten Kirstin Kirsty Kishore Kit Kitty
    Kjell Klaas Klaus Klemens Knut Kofi Koji Konrad Konstantin Kory Kris Krish Krishna Krishnan Krista Kristen
    Kristi Kristian Kristie Kristin Kristina Kristine Kristof Kristopher Kristy Krystal Krzysztof Kumar Kunal Kurt
    Kurtis Kwame Kyle Kylie Kyra Kyung Lacey Lachlan Lacy Ladislav Lalit Lamar Lamont Lana Lance Landon Lanny Lara
    Larissa Larry Lars Laszlo Latanya Latoya Laura Laurel Lauren Laurence Laurent Lauri Laurie Laurin Lavinia
    Lavonne Lawrence Lawson Lawton Layne Layton Lea Leah Leander Leann Leanna Leanne Lee Leeann Lei Leif Leigh
    Leighton Leila Leland Lela Lemuel Len Lena Lenard Lennart Lenny Lenora Lenore Leo Leon Leona Leonard Leonardo
    Leonid Leonie Leonora Leopold Leopoldo Leroy Les Lesa Leslie Lesley Lester Leticia Letitia Lev Levi Levon Lewis
    Li Liam Libby Lidia Liesl Lila Lili Lilia Lilian Liliana Lillian Lillie Lilly Lily Lina Linda Lindsay Lindsey
    Lindy Ling Linus Linwood Lionel Lior Lisa Lise Lisette Litsa Liv Livia Liz Liza Lizabeth Lizbeth Lizzie
    Llewellyn Lloyd Logan Lois Lola Lon Lonnie Lonny Lora Loraine Loralee Loren Lorena Lorene Lorenz Lorenzo Loretta
    Lori Lorie Lorin Lorna Lorne Lorraine Lorri Lothar Lottie Lou Louann Louie Louis Louisa Louise Lourdes Lowell
    Loyal Loyd Luann Luanne Luc Luca Lucas Lucette Lucia Lucian Luciano Lucie Lucien Lucille Lucinda Lucius Lucy
    Ludovic Ludwig Luigi Luis Luisa Lukas Luke Lula Lupe Luther Luz Lydia Lyle Lyman Lyn Lynda Lyndon Lyndsey
    Lynette Lynn Lynne Lynnette Lyon Lysander Mabel Mac Mack Mackenzie Macy Maddox Madeleine Madeline Madelyn Madhav
    Madhu Mae Magali Magda Magdalena Maggie Magnus Mahesh Mahmoud Malachi Malcolm Malik Mallory Mamie Mandeep Mandy
    Manfred Manish Manisha Manny Manoj Manolo Manu Manuel Manuela Mara Marc Marcel Marcela Marcella Marcello Marcelo
    Marcia Marcie Marco Marcos Marcus Marcy Marek Margaret Margarita Margery Margie Margit Margo Margot Margret
    Marguerite Mari Maria Mariah Marian Mariana Mariann Marianna Marianne Mariano Maribel Marie Mariel Marietta
    Marilyn Marilynn Marina Mario Marion Marisa Marisol Marissa Marita Marjorie Markus Marla Marlena Marlene Marlin
    Marlon Marnie Marsha Marshall Marta Martha Martin Martina Martine Martinus Marty Marv Marvin Mary Maryann
    Maryanne Marybeth Maryellen Maryjane Marylou Masahiro Masaki Masao Masashi Mason Massimo Mathew Mathias Mathieu
    Mathilde Matilda Matt Matteo Matthew Matthias Matti Mattie Maura Maureen Maurice Mauricio Mauro Maury Maverick
    Max Maxim Maxime Maximilian Maximo Maxine Maxwell Maya Maynard Mayo Mayra Meagan Meena Meera Meg Megan Meghan
    Mehdi Mehmet Mehul Mei Meir Mel Melanie Melba Melinda Melissa Mellody Melody Melva Melvin Melvyn Menachem
    Mercedes Mercer Meredith Merilee Merle Merlin Merri Merrick Merritt Merry Mervin Mervyn Meryl Meyer Mia Micah
    Michael Michaela Michal Micheal Michel Michela Michele Micheline Michelle Mick Mickey Miguel Mihir Mika Mikael
    Mike Mikhail Milan Mildred Milena Miles Millard Millicent Millie Milo Milos Milt Milton Mimi Min Mindy Minerva
    Ming Minnie Mira Miranda Miriam Miroslav Misty Mitch Mitchell Mitesh Mitzi Modesto Mohamed Mohammad Mohammed
    Mohan Mohit Moira Moises Mollie Molly Mona Monica Monika Monique Monroe Monte Montgomery Monty Mordechai Moritz
    Morris Mort Mortimer Morton Moses Moshe Muhammad Mukesh Munir Murali Muriel Murphy Murray Mustafa Mya Myles Myra
    Myriam Myrna Myron Myrtle Myung Nabil Nadia Nadine Naftali Nagesh Nan Nana Nancy Nanette Naomi Naresh Narayan
    Nasser Nat Natalia Natalie Natasha Nate Nathalie Nathan Nathanael Nathaniel Naveen Navin Neal Ned Neel Neelam
    Neeraj Neha Neil Nell Nellie Nels Nelson Nereida Nestor Nettie Neville Nevin Newell Newton Niall Nichol Nicholas
    Nichole Nick Nicki Nicklas Nicky Nico Nicola Nicolaas Nicolas Nicole Nicolette Nicolo Niels Nigel Nikhil Niki
    Nikita Nikki Nikola Nikolai Nikolas Nikolaos Nils Nilesh Nina Nino Niraj Nirmal Nisha Nishant Nitin Noah Noam
    Nobuo Noel Noelle Noemi Nolan Nona Noor Nora Norah Norbert Noreen Norm Norma Norman Normand Norris Norton Norval
    Norwood Nouriel Nuno Nydia Oana Octavia Octavio Octavius Odell Odette Odile Ofer Ola Olaf Olav Ole Oleg Olga
    Olin Oliver Olivia Olivier Olle Ollie Olof Omar Omer Opal Ophelia Ora Oral Oran Oren Oriana Orin Orion Orit Orla
    Orrin Orson Orville Orval Osama Oscar Oskar Osman Osvaldo Oswald Otis Ottavio Otto Owen Ozzie Pablo Paige Palmer
    Paloma Pam Pamela Panagiotis Pankaj Paola Paolo Parag Paresh Parker Parvez Pascal Pascale Pasquale Pat Patience
    Patrice Patricia Patricio Patrick Patrik Patsy Patti Pattie Patty Paul Paula Paulette Paulina Pauline Paulo
    Pavan Pavel Pawel Payton Pearl Pedro Peer Peg Peggy Penelope Penny Percy Perla Perry Pete Peter Petra Petros
    Peyton Phil Philip Philippa Philippe Phillip Phineas Phoebe Phyllis Pia Pier Pierce Pierre Piers Pieter Pietro
    Ping Piotr Piper Polly Porter Pradeep Prakash Pramod Pranav Prasad Prashant Pratik Praveen Prem Prescott Preston
    Priscilla Priti Priya Priyanka Prudence Puneet Pushpa Qing Quentin Quincy Quinn Quinton Quintin Rabia Rachael
    Rachel Rachelle Radha Rafael Rafaela Rafal Rafe Raffaele Raghav Raghu Rahul Rainer Raj Raja Rajan Rajeev
    Rajendra Rajesh Rajiv Rakesh Ralf Ralph Ram Rama Raman Ramakrishna Ramesh Rami Ramiro Ramon Ramona Ramsey Rana
    Rand Randal Randall Randi Randolph Randy Rani Ranjan Ranjit Raoul Raphael Raphaël Raquel Rashid Rashmi Raul Ravi
    Ravindra Raymond Raymundo Reagan Reba Rebeca Rebecca Rebekah Reed Reena Reese Reg Reggie Regina Reginald Reid
    Reiner Reinhard Reinhold Rekha Rémi Remi Remy Rena Renata Renate Renato Rene René Renee Renée Renu Reuben Reuven
    Rex Reynaldo Reynold Reza Rhea Rhett Rhoda Rhonda Rhys Ria Ric Rica Ricardo Riccardo Richard Richie Rick Rickey
    Rickie Ricky Rico Rigoberto Riley Rina Rishi Rita Ritesh Ritu Rob Robb Robbie Robby Robert Roberta Roberto Robin
    Robyn Rocco Rochelle Rocio Rocky Rod Roderick Rodger Rodney Rodolfo Rodrigo Roel Rogelio Roger Rohan Rohit
    Roland Rolando Rolf Rollin Roman Romeo Ron Rona Ronald Ronaldo Ronan Ronen Roni Ronit Ronna Ronnie Ronny
    Roosevelt Rory Rosa Rosalie Rosalind Rosalyn Rosanna Rosanne Rosario Roscoe Roseann Roseanne Roselyn Rosemarie
    Rosemary Ross Rosalinda Roswell Rowan Rowena Rowland Roxana Roxane Roxanne Roy Royce Ruben Rubin Ruby Rudi
    Rudolf Rudolph Rudy Rufus Rui Rupert Rupesh Russ Russel Russell Rusty Ruth Ruthann Ruthie Ryan Ryder Sabih
    Sabina Sabine Sabrina Sachin Sadie Saeed Sal Salim Sallie Sally Salman Salvador Salvatore Sam Samantha Samara
    Sameer Samer Sami Samir Sammy Samson Samuel Sandeep Sanders Sandi Sandra Sandro Sandy Sanford Sang Sanjay
    Sanjeev Sanjiv Santiago Santino Santos Sapna Sara Sarah Sarita Sasha Satish Satoshi Saul Savannah Sawyer
    Scarlett Schuyler Scot Scott Scottie Seamus Sean Seana Sebastian Sebastien Seema Seiji Selena Selina Selma
    Serena Serge Sergei Sergey Sergio Seth Seung Seymour Shabbir Shai Shailesh Shamus Shan Shana Shane Shanna
    Shannon Shantanu Shari Sharif Sharleen Sharon Sharron Shashank Shashi Shaun Shauna Shaw Shawn Shawna Shay Shayne
    Shea Sheena Sheila Shelby Sheldon Shelia Shelley Shelli Shellie Shelly Shelton Sheree Sheri Sheridan Sherie
    Sherif Sherman Sherri Sherrie Sherry Sherwin Sherwood Sheryl Shigeru Shin Shinichi Shira Shirish Shirley Shiv
    Shlomo Shmuel Shoshana Shreya Shuki Shyam Sid Siddharth Sidney Siegfried Sierra Sigmund Sigrid Silas Silvia
    Silvio Simeon Simon Simona Simone Simran Sinclair Siobhan Sivan Skip Skye Skyler Sloan Sloane Sofia Sol Solange
    Solomon Sondra Sonia Sonja Sonny Sonya Sophia Sophie Soren Spencer Spiro Spyros Sreenivas Sri Sridhar Srini
    Srinivas Srinivasan Stacey Staci Stacie Stacy Stafford Stan Standish Stanford Stanislav Stanley Stanton Stavros
    Stefan Stefanie Stefano Steffen Stella Stephan Stephane Stephanie Stephen Stephon Steve Steven Stevie Stewart
    Stig Stuart Subhash Subramanian Sudha Sudhakar Sudhir Sue Suellen Sujata Sukumar Sumit Sumner Sundar Sundeep
    Sunil Sunita Sunny Suresh Surya Susan Susana Susann Susanna Susannah Susanne Sushil Susie Suzan Suzanne Suzette
    Suzie Suzy Sven Svetlana Swati Sybil Syd Syed Sylvain Sylvester Sylvia Sylvie Tabitha Tad Tadashi Tae Taira
    Takashi Takeshi Tal Talia Tamar Tamara Tami Tamika Tammi Tammie Tammy Tana Tania Tanner Tanya Tara Tarek Tariq
    Tarun Taryn Tasha Tate Tatiana Tatyana Tatum Ted Teddy Teo Terence Teresa Teri Terrance Terrell Terrence Terri
    Terrie Terry Tess Tessa Tetsuo Thad Thaddeus Thane Thatcher Thea Thelma Theo Theodora Theodore Theresa Therese
    Theron Thierry Thom Thomas Thor Thora Thornton Thorsten Thurman Thurston Tia Tiffany Tilman Tim Timothy Tina
    Tobias Tobin Toby Tod Todd Tom Tomas Tomasz Tomer Tomislav Tommaso Tommie Tommy Tomoko Toney Toni Tonia Tony
    Tonya Torben Tor Toshi Toshiaki Tracey Traci Tracie Tracy Travis Trent Trenton Trevor Trey Tricia Trina Tripp
    Trish Trisha Tristan Troy Trudy Truman Tucker Turner Ty Tyler Tyrone Tyson Tzvi Udo Uday Ulrich Ulrika Ulf
    Ulysses Uma Umberto Umesh Una Upendra Uri Uriel Ursula Usha Usman Uta Ute Uwe Uzi Vadim Val Valentin Valentina
    Valentine Valeri Valeria Valerie Valery Vance Vanessa Vasant Vasile Vasiliki Vasily Vaughan Vaughn Veda Venkat
    Venkatesh Vera Vern Verna Verne Vernon Veronica Veronika Vesa Vic Vicente Vicki Vickie Vicky Victor Vidya Vijay
    Viju Vikas Vikki Vikram Viktor Vilma Vimal Vin Vinay Vince Vincent Vincente Vincenzo Vineet Vinod Viola Violet
    Vipul Virgil Virgilia Vishal Vita Vito Vittorio Vivek Vivian Viviana Vivien Vivienne Vlad Vladimir Volker Wade
    Waldo Walid Walker Wallace Wallis Wally Walt Walter Walther Walton Wanda Ward Warner Warren Warwick Waverly
    Waylon Wayne Webb Webster Wei Weldon Wen Wendell Wendi Wendie Wendy Werner Wes Wesley Weston Wheeler Whitney
    Whit Wilbert Wilbur Wilburn Wiley Wilfred Wilfredo Wilfrid Wilhelm Wilhelmina Willa Willard Willem Willi William
    Willie Willis Willy Wilma Wilmer Wilton Windy Winfield Winfred Winifred Winnie Winona Winston Winthrop Wolfgang
    Wolfram Woodrow Woody Wouter Wyatt Wylie Wyman Wynn Xavier Xavi Xiang Xiao Xiaoming Ximena Xin Yaakov Yael Yair
    Yakov Yan Yana Yann Yannick Yaron Yash Yasmin Yasuhiro Yehuda Yi Ying Yitzhak Yoav Yogesh Yoko Yolanda Yong
    Yoram Yosef Yoshi Yoshihiro Yoshio Youssef Yuan Yue Yuji Yukio Yul Yun Yuri Yusuf Yvan Yves Yvette Yvonne Zac
    Zach Zachariah Zachary Zachery Zack Zahir Zaid Zain Zane Zbigniew Zeev Zeke Zelda Zelma Zev Zhen Zheng Zhi Ziad
    Zoe Zoey Zoltan Zora Zubin Zvi
    """

  /// Names that are also words, months, places or firms: they count for less.
  static let ambiguous = """
    Alba April Art August Aurora Austin Barclay Bill Charlotte Chase Chi Cleveland Dallas Davis Denver Duke Florence
    Forest Frank Garnet Gay Georgia German Grant Hamilton Honor Houston Israel Jackson Jefferson June Lane Lincoln
    Madison Mark May Merrill Morgan Orlando Paris Prince Raleigh Ray Regan Rich Rose Rush Sky Sterling Summer Sydney
    Victoria Virginia Washington Will Wilson Win Young
    """
}
