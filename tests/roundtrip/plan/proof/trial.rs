//! One case at a time.

use anyhow::{Context as _, Result, anyhow};
use ory_sdk_generator::source::Pointer;
use xtask::driver::Process;

use crate::roundtrip::checker::Checker;
use crate::roundtrip::compare::difference;
use crate::roundtrip::coverage::Coverage;
use crate::roundtrip::document::{Document, SchemaAt};
use crate::roundtrip::maker::Maker;
use crate::roundtrip::sample::Sample;
use crate::roundtrip::strict;
use crate::roundtrip::subject::{Root, Subject};

/// The examination of one document.
pub(super) struct Trial<'a, 'd> {
    pub(super) library: &'a str,
    pub(super) maker: Maker<'a>,
    pub(super) coverage: Coverage,
    /// The index of the type, in the document.
    pub(super) root: usize,
    document: &'a Document<'a>,
    checker: Checker,
    driver: &'d mut Process,
    /// The index of the document's first type, in the driver.
    first: usize,
}

impl<'a, 'd> Trial<'a, 'd> {
    /// Prepares the examination of a document whose first type has this index in the driver.
    pub(super) fn new(
        subject: &'a Subject,
        document: &'a Document<'a>,
        driver: &'d mut Process,
        first: usize,
    ) -> Result<Self> {
        let pointers = subject.roots.iter().map(|root| root.at.clone());
        let pointers: Vec<Pointer> = pointers.collect();
        Ok(Self {
            library: &subject.library,
            maker: Maker::new(document),
            coverage: Coverage::default(),
            root: 0,
            document,
            checker: Checker::new(document, &pointers)?,
            driver,
            first,
        })
    }

    /// Returns the schema of a type.
    pub(super) fn place(&self, root: &Root) -> Result<SchemaAt<'a>> {
        self.document.place(&root.at).with_context(|| format!("{root} has no schema"))
    }

    /// Proves one sample, spelt as `text`.
    pub(super) fn prove(&mut self, sample: &Sample, text: &str) -> Result<()> {
        if sample.legal {
            let checked = self.checker.check(self.root, &sample.sent);
            checked.context("the case is not valid under the document")?;
        }
        let written = self.driver.ask(self.first + self.root, text)?;
        let actual = strict::read(&written).with_context(|| written.clone())?;
        if let Some(difference) = difference(&sample.back, &actual) {
            return Err(anyhow!("{difference}"));
        }
        if sample.legal {
            let checked = self.checker.check(self.root, &actual);
            checked.context("what is written is not valid under the document")?;
        }
        Ok(())
    }
}
