//! Valid values, whatever the schema is made of.

use std::fmt;

use anyhow::{Context as _, Result};
use ory_sdk_generator::load;
use ory_sdk_generator::source::Pointer;
use serde_json::Value;
use xtask::compare::differences;
use xtask::driver::Process;
use xtask::schemas::Schemas;

use crate::roundtrip::strict;
use crate::roundtrip::subject::{Root, Subject};
use crate::roundtrip::valid::{Dice, Valid};

/// How many values are made for each that is asked for, before a schema is given up.
const TRIES: usize = 8;

/// Which values are wanted.
#[derive(Debug, Clone, Copy)]
pub struct Wish {
    /// How many of each schema.
    pub count: usize,
    /// Where they start: those of one seed are always the same.
    pub seed: u64,
    /// Whether a value may be of several alternatives of an `anyOf` at once.
    pub mixes: bool,
}

/// What was done with valid values, and what failed.
#[derive(Debug, Default)]
pub struct Valued {
    /// Values that are valid under the document, each of which went through its type.
    pub valid: usize,
    /// Values that were made, and that the checker refused.
    pub refused: usize,
    /// What failed: the crate, where the schema is, and what is wrong, once for each schema.
    pub failures: Vec<(String, String, String)>,
    /// Schemas without a valid value: the crate, where it is, and why the last one that was made was refused.
    pub unproven: Vec<(String, String, String)>,
}

impl fmt::Display for Valued {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (valid, refused) = (self.valid, self.refused);
        write!(
            f,
            "{valid} valid values; {refused} more were made, and refused by the checker"
        )
    }
}

/// Proves values of all types of a document, the first of which has an index in the driver.
pub(super) fn prove(
    subject: &Subject,
    driver: &mut Process,
    first: usize,
    wish: Wish,
    tally: &mut Valued,
) -> Result<()> {
    let written = load::written(&subject.inputs).context("the document is readable")?;
    let mut schemas = Schemas::new(&written.tree, subject.inputs.spec.file_name());
    let mut indexes = Vec::new();
    for root in &subject.roots {
        let all = around(&root.at);
        indexes.push(all.iter().map(|at| schemas.index(at)).collect());
    }
    let valid = Valid::new(schemas.text())?;
    for (index, (root, schemas)) in subject.roots.iter().zip(indexes).enumerate() {
        // What the normal form of the generator put there is proven where it came from.
        if written.tree.pointer(root.at.as_str()).is_none() {
            continue;
        }
        let mut trial = Trial {
            valid: &valid,
            schemas,
            driver,
            index: first + index,
            number: index,
            tally,
        };
        trial.root(&subject.library, root, wish)?;
    }
    Ok(())
}

struct Trial<'t> {
    valid: &'t Valid,
    /// The type's own, and those that it is a part of.
    schemas: Vec<usize>,
    driver: &'t mut Process,
    /// That of the type in the driver.
    index: usize,
    /// That of the type in its document: what values it gets does not depend on which documents come first.
    number: usize,
    tally: &'t mut Valued,
}

impl Trial<'_> {
    fn root(&mut self, library: &str, root: &Root, wish: Wish) -> Result<()> {
        let (mut proven, mut last) = (0, "none could be made".to_owned());
        let named = |why: String| (library.to_owned(), root.at.to_string(), why);
        for attempt in 0..wish.count * TRIES {
            if proven == wish.count {
                break;
            }
            let salt = u64::try_from(self.number * 10_000 + attempt)?;
            let mut dice = Dice::new(
                wish.seed.wrapping_mul(0x0123_4567_89ab_cdef) ^ salt,
                wish.mixes,
            );
            let Some(value) = self.valid.make(&self.schemas, &mut dice) else {
                continue;
            };
            // Whoever uses an alias holds the `null` of it.
            if value.is_null() && !root.is_nullable {
                continue;
            }
            match self.refusal(&value) {
                Ok(None) => proven += 1,
                Ok(Some(why)) => {
                    self.tally.refused += 1;
                    last = format!("{why}, in {value}");
                    continue;
                }
                Err(why) => {
                    last = format!("the schema cannot be used: {why}");
                    break;
                }
            }
            self.tally.valid += 1;
            if let Some(why) = self.fault(&value)? {
                self.tally
                    .failures
                    .push(named(format!("{}: {why}, in {value}", root.name)));
                return Ok(());
            }
        }
        if proven == 0 {
            self.tally.unproven.push(named(format!("{}: {last}", root.name)));
        }
        Ok(())
    }

    /// Returns why the checker refuses a value, if it does. An error says that it cannot use a schema.
    fn refusal(&self, value: &Value) -> Result<Option<String>, String> {
        for schema in &self.schemas {
            if let Some(why) = self.valid.checker.fault(*schema, value)? {
                return Ok(Some(why));
            }
        }
        Ok(None)
    }

    /// Takes a valid value through its type. Returns what goes wrong.
    fn fault(&mut self, value: &Value) -> Result<Option<String>> {
        let written = match self.driver.ask(self.index, &value.to_string()) {
            Ok(written) => written,
            Err(why) => return Ok(Some(format!("{why:#}"))),
        };
        let actual = strict::read(&written).with_context(|| written.clone())?;
        let checker = &self.valid.checker;
        let unnamed = |at: &str| {
            !self.schemas.iter().any(|schema| checker.names(*schema, value, at))
        };
        let found = differences(value, &actual).into_iter().find(|it| {
            let is_lost = it.sides.1.is_none();
            !(it.is_by_design() || is_lost && unnamed(it.at.as_str()))
        });
        if let Some(difference) = found {
            return Ok(Some(difference.to_string()));
        }
        let again = self.refusal(&actual);
        Ok(again
            .ok()
            .flatten()
            .map(|why| format!("what is written is not valid: {why}")))
    }
}

/// Returns the place of a schema with those that it is an alternative or a part of: what those say holds for it, too.
fn around(at: &Pointer) -> Vec<Pointer> {
    let mut all = vec![at.clone()];
    let mut at = at.clone();
    while let Some(list) = at.parent()
        && matches!(list.last().as_deref(), Some("oneOf" | "anyOf" | "allOf"))
        && let Some(whole) = list.parent()
    {
        all.push(whole.clone());
        at = whole;
    }
    all
}
