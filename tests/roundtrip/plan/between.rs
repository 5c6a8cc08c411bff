//! Today's client and the next document: what that refuses of what the client sends, and what the client misreads of it.

use anyhow::{Context as _, Result, anyhow, ensure};
use ory_sdk_generator::source::Pointer;
use ory_sdk_generator::{Inputs, load};
use serde_json::Value;
use xtask::compare::differences;
use xtask::driver::Process;
use xtask::schemas::Schemas;

use super::driver;
use super::strict;
use super::subject::Subject;
use super::valid::{Dice, Valid};

/// How many values are made of each schema.
const VALUES: u64 = 60;

/// The client of one document, compiled, and the schemas of that and of the next document.
#[derive(Debug)]
pub struct Between {
    subject: Subject,
    driver: Process,
    old: Components,
    next: Components,
}

/// The component schemas of a document, under which values are made and checked.
#[derive(Debug)]
struct Components {
    names: Vec<String>,
    valid: Valid,
}

impl Components {
    fn of(inputs: &Inputs) -> Result<Self> {
        let written = load::written(inputs).context("the document is readable")?;
        let at = Pointer::root().child("components").child("schemas");
        let all = written.tree.pointer(at.as_str()).and_then(Value::as_object);
        let names: Vec<String> = all.context("schemas")?.keys().cloned().collect();
        let mut schemas = Schemas::new(&written.tree, inputs.spec.file_name());
        for (index, name) in names.iter().enumerate() {
            ensure!(
                schemas.index(&at.child(name)) == index,
                "{name} has another number"
            );
        }
        let valid = Valid::new(schemas.text())?;
        Ok(Self { names, valid })
    }

    fn index(&self, name: &str) -> Result<usize> {
        let found = self.names.iter().position(|it| it == name);
        found.with_context(|| format!("the document has no {name}"))
    }

    /// Returns values that are valid under a schema.
    fn values(&self, name: &str) -> Result<Vec<Value>> {
        let index = self.index(name)?;
        let made = (0..VALUES)
            .filter_map(|seed| self.valid.make(&[index], &mut Dice::new(seed, false)));
        let mut values = Vec::new();
        for value in made {
            if self.fault(name, &value)?.is_none() {
                values.push(value);
            }
        }
        ensure!(!values.is_empty(), "no valid value of {name}");
        Ok(values)
    }

    fn fault(&self, name: &str, value: &Value) -> Result<Option<String>> {
        let fault = self.valid.checker.fault(self.index(name)?, value);
        fault.map_err(|why| anyhow!("{name} cannot be used: {why}"))
    }
}

impl Between {
    /// Compiles the client of a document, in a scratch workspace of this name.
    ///
    /// # Errors
    ///
    /// A document cannot be read, or the client does not compile.
    pub fn new(name: &str, old: Inputs, next: &Inputs) -> Result<Self> {
        let (before, after) = (Components::of(&old)?, Components::of(next)?);
        let subject = Subject::read(old)?;
        let driver = driver::start(name, std::slice::from_ref(&subject))?;
        Ok(Self {
            subject,
            driver,
            old: before,
            next: after,
        })
    }

    /// Returns why the next document refuses something that today's client sends, if it does: of all values that are
    /// right today, those that come through the type of a component.
    ///
    /// # Errors
    ///
    /// There is no such component, or no value of it.
    pub fn refused(&mut self, component: &str) -> Result<Option<String>> {
        for value in self.old.values(component)? {
            let sent = self.through(component, &value)?.map_err(|why| {
                anyhow!("{component} does not take what is right: {why}, in {value}")
            })?;
            if let Some(why) = self.next.fault(component, &sent)? {
                return Ok(Some(format!("{why}, in {sent}")));
            }
        }
        Ok(None)
    }

    /// Returns what today's client misreads of what the next document allows, if it does: it refuses a value, or loses
    /// something that it knows.
    ///
    /// # Errors
    ///
    /// There is no such component, or no value of it.
    pub fn misread(&mut self, component: &str) -> Result<Option<String>> {
        let old = self.old.index(component)?;
        for value in self.next.values(component)? {
            let read = match self.through(component, &value)? {
                Ok(read) => read,
                Err(why) => return Ok(Some(format!("{why}, in {value}"))),
            };
            let checker = &self.old.valid.checker;
            let lost = differences(&value, &read).into_iter().find(|it| {
                let is_lost = it.sides.1.is_none();
                let is_new = is_lost && !checker.names(old, &value, it.at.as_str());
                !(it.is_by_design() || is_new)
            });
            if let Some(lost) = lost {
                return Ok(Some(format!("{lost}, in {value}")));
            }
        }
        Ok(None)
    }

    /// Takes a value through the type of a component. The inner error is that of the client.
    fn through(
        &mut self,
        component: &str,
        value: &Value,
    ) -> Result<Result<Value, String>> {
        let roots = self.subject.roots.iter();
        let index = roots
            .enumerate()
            .find(|(_, root)| root.component.as_deref() == Some(component));
        let (index, _) = index.with_context(|| format!("no type is {component}"))?;
        let written = match self.driver.ask(index, &value.to_string()) {
            Ok(written) => written,
            Err(why) => return Ok(Err(format!("{why:#}"))),
        };
        Ok(Ok(strict::read(&written).with_context(|| written.clone())?))
    }
}
