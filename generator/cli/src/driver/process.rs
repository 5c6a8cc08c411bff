//! A program that answers questions, line by line.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context as _, Result, anyhow, bail};

/// A running program. It ends with this value.
#[derive(Debug)]
pub struct Process {
    process: Child,
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Process {
    /// Starts a program.
    ///
    /// # Errors
    ///
    /// It cannot be run.
    pub fn start(program: &Path, arguments: &[&OsStr]) -> Result<Self> {
        let mut process = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot run {}", program.display()))?;
        let questions = process.stdin.take();
        let answers = process.stdout.take().context("the output is piped")?;
        Ok(Self {
            process,
            questions,
            answers: BufReader::new(answers),
        })
    }

    /// Asks about a text of one line, under a number that the program knows. Returns its answer.
    ///
    /// # Errors
    ///
    /// The program says that something is wrong with the text, and what; or it broke down.
    pub fn ask(&mut self, index: usize, text: &str) -> Result<String> {
        let questions = self.questions.as_mut().context("the input is piped")?;
        writeln!(questions, "{index} {text}")?;
        questions.flush()?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer)?;
        match answer.trim_end_matches('\n').split_once(' ') {
            Some(("ok", written)) => Ok(written.to_owned()),
            Some(("no", why)) => Err(anyhow!("{why}")),
            _ => bail!("the program broke down: {answer:?}"),
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The end of its input is the end of the program.
        self.questions = None;
        let _ = self.process.wait();
    }
}
