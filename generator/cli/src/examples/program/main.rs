//! Reads lines of "index JSON", of which the JSON has a `value` and a list `lost` of pointers into it, and answers each with
//! "ok" and JSON: what is wrong with the value as `fault`, why the schema cannot be used as `unusable`, and whether the
//! schema with that index names what stands at the pointers as `named`.
//!
//! Copied into a crate of its own, whose argument is the file with the schemas.

mod checker;

use std::io::{self, BufRead as _, Write as _};

use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let file = std::env::args_os().nth(1).expect("the file with the schemas");
    let text = serde_json::from_slice(&std::fs::read(file)?)?;
    let checker = checker::Checker::new(text).map_err(io::Error::other)?;
    let mut answers = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line?;
        let (index, question) = line.split_once(' ').expect("an index and JSON");
        let index: usize = index.parse().expect("a number");
        let question: Value = serde_json::from_str(question)?;
        let value = &question["value"];
        let lost = question["lost"].as_array().into_iter().flatten();
        let named: Vec<bool> = lost
            .filter_map(Value::as_str)
            .map(|at| checker.names(index, value, at))
            .collect();
        let answer = match checker.fault(index, value) {
            Ok(fault) => json!({"fault": fault, "named": named}),
            Err(why) => json!({"unusable": why, "named": named}),
        };
        writeln!(answers, "ok {answer}")?;
        answers.flush()?;
    }
    Ok(())
}
