//! Reads lines of "index JSON", takes the JSON through the type with that index, and answers each
//! with "ok" and the JSON that the type writes, or "no" and what went wrong.
//!
//! Copied into a crate that depends on the generated ones and has a `table` of their types.

mod codec;
mod table;

use std::io::{self, BufRead, Write};

fn main() -> io::Result<()> {
    let codecs = table::all();
    let mut answers = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line?;
        let (index, text) = line.split_once(' ').expect("an index and JSON");
        let index: usize = index.parse().expect("a number");
        match codecs[index].prove(text.as_bytes()) {
            Ok(written) => writeln!(answers, "ok {written}")?,
            Err(why) => writeln!(answers, "no {}", why.replace('\n', " "))?,
        }
        answers.flush()?;
    }
    Ok(())
}
