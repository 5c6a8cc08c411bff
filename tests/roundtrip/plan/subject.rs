//! A document with the types that the generator makes of it.

use std::collections::BTreeSet;
use std::fmt;

use anyhow::{Context as _, Result};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{Diagnostics, Style, render};
use ory_sdk_generator::load;
use ory_sdk_generator::model::{Api, TypeDef, TypeKind};
use ory_sdk_generator::source::{ALL, ALONE, OWN, Pointer};
use serde_json::Value;

/// A document, read, with what the proof takes from the generator: which type stands for which
/// schema, and which objects are sent.
#[derive(Debug)]
pub struct Subject {
    /// The inputs.
    pub inputs: Inputs,
    /// The name of the crate as code writes it.
    pub library: String,
    /// The name of its package.
    pub package: String,
    /// The plain tree, after the overlay.
    pub tree: Value,
    /// The generated types.
    pub roots: Vec<Root>,
}

/// A generated type and the schema that it stands for.
#[derive(Debug)]
pub struct Root {
    /// The Rust name.
    pub name: String,
    /// Where its schema is.
    pub at: Pointer,
    /// The component, where it is one.
    pub component: Option<String>,
    /// Whether it is another name for a list, a map or the like.
    pub is_alias: bool,
    /// Whether `null` is one of the alias's values: whoever uses it holds it in an `Option`.
    pub is_nullable: bool,
    /// Whether requests carry it.
    pub is_sent: bool,
}

impl fmt::Display for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.name, self.at)
    }
}

impl Subject {
    /// Reads a document. An error names every message.
    pub fn read(inputs: Inputs) -> Result<Self> {
        let mut diagnostics = Diagnostics::default();
        let loaded = load::load(&inputs, &mut diagnostics);
        let api = ory_sdk_generator::model(&inputs, &mut diagnostics);
        let said = || render(&diagnostics, &inputs, Style::Plain);
        let document = loaded.with_context(said)?;
        let api = api.with_context(said)?;
        Ok(Self {
            library: api.package.library.clone(),
            package: api.package.name.clone(),
            tree: document.raw().clone(),
            roots: roots(&api),
            inputs,
        })
    }

    /// Returns where the objects are that requests carry.
    #[must_use]
    pub fn sent(&self) -> BTreeSet<Pointer> {
        let sent = self.roots.iter().filter(|root| root.is_sent);
        sent.map(|root| root.at.clone()).collect()
    }
}

/// Returns the types that a schema of the document stands for. What several schemas make together, or one makes without the
/// keys of others, has a place with a key of ours in it, and is proven as a part of the types that hold it.
fn roots(api: &Api) -> Vec<Root> {
    let root = |def: &TypeDef| Root {
        name: def.name.to_string(),
        at: def.origin.clone(),
        component: def.component.clone(),
        is_alias: matches!(def.kind, TypeKind::Alias(_)),
        is_nullable: matches!(&def.kind, TypeKind::Alias(item) if item.nullable),
        is_sent: def.usage.sent,
    };
    let is_made = |def: &TypeDef| {
        let last = def.origin.last();
        last.is_some_and(|last| [ALL, ALONE, OWN].contains(&last.as_str()))
    };
    api.types.values().filter(|def| !is_made(def)).map(root).collect()
}
