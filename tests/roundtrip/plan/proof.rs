//! The proof itself: every case of every schema through the driver.

mod chance;
mod tally;
mod trial;
mod valued;

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use ory_sdk_generator::Inputs;
use serde_json::Value;

use super::cases::{self, Case};
use super::document::{Document, SchemaAt};
use super::driver;
use super::maker::Maker;
use super::schema::{Kind, look};
use super::subject::{Root, Subject};
pub use tally::Tally;
use trial::Trial;
pub use valued::{Valued, Wish};
use xtask::driver::Process;

/// The crates of some documents, compiled and ready to be asked.
#[derive(Debug)]
pub struct Proof {
    subjects: Vec<Subject>,
    driver: Process,
    /// The documents, by index, of which only [`Self::valued`] makes values.
    composed: BTreeSet<usize>,
}

impl Proof {
    /// Generates and compiles the crates of the documents, in a scratch workspace of this name.
    pub fn new(name: &str, documents: impl IntoIterator<Item = Inputs>) -> Result<Self> {
        let subjects = documents.into_iter().map(Subject::read);
        let subjects = subjects.collect::<Result<Vec<_>>>()?;
        let driver = driver::start(name, &subjects)?;
        Ok(Self {
            subjects,
            driver,
            composed: BTreeSet::new(),
        })
    }

    /// Leaves documents, by index, to [`Self::valued`]: those with objects that no one schema describes, or more than one.
    #[must_use]
    pub fn composed(self, composed: BTreeSet<usize>) -> Self {
        Self { composed, ..self }
    }

    /// Proves all cases that [`cases::of`] makes.
    pub fn systematic(&mut self) -> Result<Tally> {
        let mut tally = Tally::default();
        let uncovered = self.each(|trial, root| {
            let place = trial.place(root)?;
            let cases = cases::of(&trial.maker, &place, root.is_alias);
            trial.coverage.root(&trial.maker, &trial.maker.look(&place), &cases);
            for case in &cases {
                let text = case.sample.sent.to_string();
                let result = trial.prove(&case.sample, &text);
                tally.count(&case.sample);
                if let Err(error) = result {
                    tally
                        .failures
                        .push(format!("{root}, {}: {error:#}, in {text}", case.name));
                }
            }
            let proven = cases.iter().any(|case| case.sample.legal);
            tally.root(root, trial.library, proven);
            Ok(())
        })?;
        tally.uncovered = uncovered;
        Ok(tally)
    }

    /// Proves so many random cases of each schema. Those of one seed are always the same.
    pub fn random(&mut self, count: u32, seed: u64) -> Result<Tally> {
        let mut tally = Tally::default();
        self.each(|trial, root| {
            let place = trial.place(root)?;
            if let Err(why) = chance::run(trial, &place, count, seed, &mut tally) {
                tally.failures.push(format!("{root}: {why}"));
            }
            Ok(())
        })?;
        Ok(tally)
    }

    /// Proves valid values of each schema, which are made without a look at the generator's rules.
    pub fn valued(&mut self, wish: Wish) -> Result<Valued> {
        let (mut first, mut tally) = (0, Valued::default());
        for subject in &self.subjects {
            valued::prove(subject, &mut self.driver, first, wish, &mut tally)?;
            first += subject.roots.len();
        }
        Ok(tally)
    }

    /// Takes one value through the type of a component: read, written, read again and equal.
    /// Returns what is written.
    pub fn ask(&mut self, component: &str, value: &Value) -> Result<String> {
        let mut roots = self.subjects.iter().flat_map(|subject| &subject.roots);
        let index = roots.position(|root| root.component.as_deref() == Some(component));
        let index = index.with_context(|| format!("no component `{component}`"))?;
        self.driver.ask(index, &value.to_string())
    }

    /// Returns the cases of a component of the first document.
    pub fn cases(&self, component: &str) -> Result<Vec<Case>> {
        self.with_component(component, |document, place| {
            cases::of(&Maker::new(document), place, false)
        })
    }

    /// Returns the tags of a union that is a component of the first document.
    pub fn tags(&self, component: &str) -> Result<BTreeSet<String>> {
        self.with_component(component, |document, place| {
            match look(document, place).kind {
                Kind::Tagged(union) => union.branches.into_keys().collect(),
                _ => BTreeSet::new(),
            }
        })
    }

    fn with_component<T>(
        &self,
        component: &str,
        get: impl FnOnce(&Document<'_>, &SchemaAt<'_>) -> T,
    ) -> Result<T> {
        let subject = self.subjects.first().context("there is a document")?;
        let document = Document::new(&subject.tree, subject.sent());
        let place = document.mapped(component);
        Ok(get(
            &document,
            &place.with_context(|| format!("no component `{component}`"))?,
        ))
    }

    /// Goes through all types. Returns what the cases of the documents did not cover.
    fn each(
        &mut self,
        mut step: impl FnMut(&mut Trial<'_, '_>, &Root) -> Result<()>,
    ) -> Result<Vec<String>> {
        let (mut first, mut uncovered) = (0, Vec::new());
        for (at, subject) in self.subjects.iter().enumerate() {
            if self.composed.contains(&at) {
                first += subject.roots.len();
                continue;
            }
            let document = Document::new(&subject.tree, subject.sent());
            let mut trial = Trial::new(subject, &document, &mut self.driver, first)?;
            for (index, root) in subject.roots.iter().enumerate() {
                trial.root = index;
                step(&mut trial, root)?;
            }
            let left = trial.coverage.left(&document).into_iter();
            uncovered.extend(left.map(|it| format!("{}: {it}", subject.library)));
            first += subject.roots.len();
        }
        Ok(uncovered)
    }
}
