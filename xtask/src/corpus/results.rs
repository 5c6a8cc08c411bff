//! What became of each document, kept for the next run to compare with.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::{Map, Value, json};

/// What became of the documents, by name.
#[derive(Debug, Default)]
pub(super) struct Results(BTreeMap<String, Outcome>);

/// What became of a document.
#[derive(Debug, Clone)]
pub(super) enum Outcome {
    /// A crate; if it was checked, a clean one.
    Made(Counts),
    /// A crate that clippy finds fault with.
    Unclean(Counts, String),
    /// Nothing, for so many reasons.
    Refused(usize),
}

/// What can be counted of a crate.
#[derive(Debug, Clone, Default)]
pub(super) struct Counts {
    pub(super) operations: usize,
    pub(super) models: usize,
    /// Lines of Rust.
    pub(super) lines: usize,
    /// Distinct messages.
    pub(super) diagnostics: usize,
    /// Seconds of the generation.
    pub(super) generation: f64,
    /// CPU seconds of the check, where there was one.
    pub(super) check: Option<f64>,
}

impl Results {
    pub(super) fn add(&mut self, name: &str, outcome: Outcome) {
        self.0.insert(name.to_owned(), outcome);
    }

    pub(super) fn get(&self, name: &str) -> Option<&Outcome> {
        self.0.get(name)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Outcome)> {
        self.0.iter().map(|(name, outcome)| (name.as_str(), outcome))
    }

    /// Returns the documents that are no clean crate.
    pub(super) fn failures(&self) -> impl Iterator<Item = (&str, &Outcome)> {
        self.iter().filter(|(_, outcome)| !matches!(outcome, Outcome::Made(_)))
    }

    /// Reads what an earlier run wrote; nothing if there was none.
    pub(super) fn read(path: &Path) -> Result<Self> {
        if !path.exists() {
            return Ok(Self::default());
        }
        let text = fs::read_to_string(path)?;
        let value: Map<String, Value> = serde_json::from_str(&text)
            .with_context(|| format!("{} is not from this command", path.display()))?;
        let outcomes = value.iter().map(|(name, value)| (name.clone(), read(value)));
        Ok(Self(outcomes.collect()))
    }

    /// Writes the results, with those of `before` for documents that were not looked at.
    pub(super) fn write(self, path: &Path, before: Self) -> Result<()> {
        let mut all = before.0;
        all.extend(self.0);
        let values = all.iter().map(|(name, outcome)| (name.clone(), written(outcome)));
        let text = serde_json::to_string_pretty(&Value::Object(values.collect()))?;
        fs::write(path, text + "\n")?;
        Ok(())
    }
}

impl Outcome {
    /// Returns what was counted, if there is a crate.
    pub(super) fn counts(&self) -> Option<&Counts> {
        match self {
            Self::Made(counts) | Self::Unclean(counts, _) => Some(counts),
            Self::Refused(_) => None,
        }
    }

    /// Returns the outcome in a word.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Made(_) => "made",
            Self::Unclean(..) => "unclean",
            Self::Refused(_) => "refused",
        }
    }
}

fn written(outcome: &Outcome) -> Value {
    let mut value = match outcome.counts() {
        Some(counts) => json!({
            "operations": counts.operations,
            "models": counts.models,
            "lines": counts.lines,
            "diagnostics": counts.diagnostics,
            "generation_seconds": counts.generation,
            "check_cpu_seconds": counts.check,
        }),
        None => json!({}),
    };
    value["outcome"] = outcome.word().into();
    if let Outcome::Refused(errors) = outcome {
        value["errors"] = (*errors).into();
    }
    value
}

fn read(value: &Value) -> Outcome {
    let number = |key: &str| value[key].as_u64().unwrap_or_default() as usize;
    let counts = Counts {
        operations: number("operations"),
        models: number("models"),
        lines: number("lines"),
        diagnostics: number("diagnostics"),
        generation: value["generation_seconds"].as_f64().unwrap_or_default(),
        check: value["check_cpu_seconds"].as_f64(),
    };
    match value["outcome"].as_str() {
        Some("refused") => Outcome::Refused(number("errors")),
        Some("unclean") => Outcome::Unclean(counts, String::new()),
        _ => Outcome::Made(counts),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("results.json");
        assert!(Results::read(&path).expect("nothing yet").iter().next().is_none());
        let counts = Counts {
            models: 3,
            check: Some(1.5),
            ..Counts::default()
        };
        let mut first = Results::default();
        first.add("a", Outcome::Made(counts.clone()));
        first.add("b", Outcome::Refused(2));
        first.write(&path, Results::default()).expect("written");
        let mut second = Results::default();
        second.add("b", Outcome::Unclean(counts, "why".to_owned()));
        let before = Results::read(&path).expect("the first");
        second.write(&path, before).expect("written");

        let both = Results::read(&path).expect("both");
        let words: Vec<_> = both.iter().map(|(name, it)| (name, it.word())).collect();
        assert_eq!(words, [("a", "made"), ("b", "unclean")]);
        let made = both.get("a").and_then(Outcome::counts).expect("counts");
        assert_eq!((made.models, made.check), (3, Some(1.5)));
    }
}
