//! The document that a folder starts with.

use std::path::Path;

use anyhow::{Result, ensure};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::load::{self, referenced_files};
use ory_sdk_generator::source::Source;
use ory_sdk_generator::{model_leniently, propose};
use serde_json::Value;

use crate::inputs;
use crate::project::SPEC;

const OURS: &str = include_str!("folder/openapi.yaml");
const OVERLAY: &str = include_str!("folder/overlay.yaml");

/// A document with what belongs to it.
#[derive(Debug)]
pub(super) struct Document {
    /// Its text.
    pub(super) text: String,
    /// The files that it refers to, by their path in its folder.
    pub(super) beside: Vec<(String, String)>,
    /// An overlay of it.
    pub(super) overlay: String,
}

impl Document {
    /// Returns the small one.
    pub(super) fn ours() -> Self {
        Self {
            text: OURS.to_owned(),
            beside: Vec::new(),
            overlay: OVERLAY.replace("TITLE", "Shelf"),
        }
    }

    /// Reads somebody's document.
    ///
    /// # Errors
    ///
    /// It cannot be read, or one of its files knows it by a name that it would lose.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let given = inputs::document(path)?;
        let (main, name) = (given.spec.file_name().to_owned(), name());
        for file in given.spec.beside() {
            let known = referenced_files(&file.name, &file.source);
            ensure!(
                main == name || !known.contains(&main),
                "{} refers to {main}, which is to be {SPEC}: rename the document to {name} first",
                file.source.path
            );
        }
        let beside = given.spec.beside().iter();
        let beside: Vec<(String, String)> =
            beside.map(|file| (file.name.clone(), file.source.text.clone())).collect();
        let text = given.spec.text.clone();
        let others = given.spec.beside().to_vec();
        let inputs = Inputs {
            spec: Source::new(SPEC, text.clone()).with_beside(others),
            ..given
        };
        Ok(Self {
            overlay: overlay(&inputs),
            text,
            beside,
        })
    }
}

/// Returns the name of the document in its folder.
fn name() -> &'static str {
    SPEC.rsplit('/').next().unwrap_or(SPEC)
}

/// Returns what can be proposed, or an action that changes nothing.
fn overlay(inputs: &Inputs) -> String {
    let api = model_leniently(inputs, &mut Diagnostics::default());
    let proposed = api.and_then(|api| propose::overlay(inputs, &api));
    // One without actions would be refused.
    if let Some(proposed) = proposed.filter(|text| text.contains("\nactions:\n")) {
        return proposed;
    }
    let written = load::written(inputs);
    let title = written.as_ref().and_then(|it| it.tree.pointer("/info/title"));
    let title = title.and_then(Value::as_str).unwrap_or("API");
    // JSON is YAML as well.
    OVERLAY.replace("TITLE", &Value::from(title).to_string())
}
