//! What words in the text of a document name: `listPets`, where an operation has that id, or `Pet`, a schema.

use std::collections::BTreeMap;

use crate::model::{
    Api, Field, Group, Operation, Payload, SuccessShape, TypeDef, TypeKind, TypeRef,
};

/// What a word names.
#[derive(Clone, Copy)]
pub(super) enum Named<'a> {
    Operation(&'a Group, &'a Operation),
    Type(&'a TypeDef),
}

/// The words that name one thing of the document each.
pub(super) struct Names<'a> {
    /// `None` for a word that names two.
    words: BTreeMap<&'a str, Option<Named<'a>>>,
}

impl<'a> Names<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let operations = api.groups.iter().flat_map(|group| {
            let of = move |operation: &'a Operation| {
                (operation.id.as_str(), Named::Operation(group, operation))
            };
            group.operations.iter().map(of)
        });
        let types = api.types.values().filter_map(|def| {
            def.component.as_deref().map(|name| (name, Named::Type(def)))
        });
        let mut words = BTreeMap::new();
        for (word, named) in operations.chain(types).filter(|(word, _)| is_telling(word))
        {
            let entry = words.entry(word).or_insert(Some(named));
            let is_same = match (*entry, named) {
                // An operation with several tags is in several groups.
                (Some(Named::Operation(..)), Named::Operation(..)) => true,
                (Some(Named::Type(known)), Named::Type(def)) => known.name == def.name,
                _ => false,
            };
            if !is_same {
                *entry = None;
            }
        }
        Self { words }
    }

    pub(super) fn get(&self, word: &str) -> Option<Named<'a>> {
        self.words.get(word).copied().flatten()
    }
}

/// Whether a word in code is hardly anything else than a name: `get` and `error` are values, too.
fn is_telling(word: &str) -> bool {
    !word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Returns the one property that a word names among those of some types, with the type that has it.
pub(super) fn property<'a>(
    types: &[&'a TypeDef],
    word: &str,
) -> Option<(&'a TypeDef, &'a Field)> {
    let mut found = types.iter().filter_map(|def| match &def.kind {
        TypeKind::Struct(object) => {
            let field = object.fields.iter().find(|field| field.wire_name == word)?;
            Some((*def, field))
        }
        _ => None,
    });
    let first = found.next()?;
    found.all(|(def, _)| def.name == first.0.name).then_some(first)
}

/// Returns the types that an operation takes and returns, lists of them included: what its text speaks of.
pub(super) fn types_of<'a>(api: &'a Api, operation: &Operation) -> Vec<&'a TypeDef> {
    let result = match &operation.responses.success {
        SuccessShape::One(Payload::Json(ty, _)) => Some(ty),
        _ => None,
    };
    let body = operation.body.iter().flat_map(|body| &body.contents);
    let types = result.into_iter().chain(body.map(|content| &content.ty));
    types.filter_map(TypeRef::named).filter_map(|name| api.types.get(name)).collect()
}
