//! Names that stay, whatever else the document holds.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::source::Source;
use tests::{generated, respelt, workspace};

use crate::world;

const PAIRS: [[(&str, &str); 2]; 3] = [
    [("NullBool", "NullBool"), ("nullBool", "SqlNullBool")],
    [("NullString", "NullString"), ("nullString", "SqlNullString")],
    [("NullTime", "NullTime"), ("nullTime", "SqlNullTime")],
];

/// Returns the Rust name of each component of a document, and the codes of the messages.
fn names(document: &str) -> Result<(BTreeMap<String, String>, Vec<&'static str>)> {
    let mut inputs = generated::project_inputs()?;
    inputs.spec = Source::new("spec.json", document);
    let mut diagnostics = Diagnostics::default();
    let out = workspace::target().join("scratch");
    let made = xtask::generate::build(&inputs, &out, &mut diagnostics);
    let (api, _) = made.with_context(|| format!("{:#?}", diagnostics.messages()))?;
    let types = api.types.values();
    let named =
        types.filter_map(|def| Some((def.component.clone()?, def.name.to_string())));
    let codes = diagnostics.messages().iter().map(|it| it.code).collect();
    Ok((named.collect(), codes))
}

#[test]
fn the_case_of_a_letter_is_enough() -> Result<()> {
    let whole = world::whole()?;
    let (before, _) = names(&whole.document.to_string())?;
    for (component, name) in PAIRS.iter().flatten() {
        assert_eq!(before[*component], *name);
    }
    // What nothing refers to can go.
    for (component, warned) in
        [("NullBool", false), ("nullBool", true), ("nullString", true)]
    {
        let mut document = whole.document.clone();
        let schemas = document.pointer_mut("/components/schemas").context("schemas")?;
        schemas.as_object_mut().context("an object")?.remove(component);
        let (mut after, codes) = names(&document.to_string())?;
        after.insert(component.to_owned(), before[component].clone());
        assert!(after == before, "without {component}, another name changes");
        // A chosen name that nothing has is told.
        assert_eq!(codes.contains(&"W0802"), warned, "{codes:?}");
    }
    let (shuffled, _) = names(&respelt::shuffled(&whole.document, 7))?;
    assert!(shuffled == before, "the order plays a part");
    Ok(())
}
