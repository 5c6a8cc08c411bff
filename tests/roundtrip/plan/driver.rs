//! The program that holds the generated crates: see [`xtask::driver`].

use anyhow::Result;
use xtask::driver::{Asked, Process, Table};

use super::subject::{Root, Subject};
use crate::scratch::Scratch;

/// Generates and compiles the crates of the subjects, in a workspace of this name, and starts the program.
pub fn start(name: &str, subjects: &[Subject]) -> Result<Process> {
    let mut scratch = Scratch::new(name)?;
    let mut tables = Vec::new();
    for subject in subjects {
        scratch.generate(&subject.library, &subject.inputs)?;
        tables.push(Table {
            library: subject.library.clone(),
            folder: subject.library.clone(),
            package: subject.package.clone(),
            types: subject.roots.iter().map(|root| asked(subject, root)).collect(),
        });
    }
    xtask::driver::start(scratch.inner(), &tables)
}

fn asked(subject: &Subject, root: &Root) -> Asked {
    let ty = format!("::{}::models::{}", subject.library, root.name);
    Asked {
        code: if root.is_nullable { format!("Option<{ty}>") } else { ty },
        is_model: !root.is_alias,
    }
}
