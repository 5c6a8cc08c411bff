//! What the project's document and pages say: that it is true, complete and in our own words.

mod book;
mod dependencies;
mod example_values;
mod links;
mod readme;
mod scripts;
mod seed;
mod upstream;
mod variables;
