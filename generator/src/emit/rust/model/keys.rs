//! Which keys the objects of a type keep, unions in unions included.

use std::collections::{BTreeMap, BTreeSet};

use super::untagged::takes_objects;
use crate::emit::rust::context::Context;
use crate::model::{Extra, Tagging, TypeKind, TypeName};

/// The structs and unions of an API by number: there may be many unions in many unions, and each is asked for.
#[derive(Default)]
pub(in crate::emit::rust) struct Keys<'a> {
    numbers: BTreeMap<&'a TypeName, usize>,
    kinds: Vec<Kind<'a>>,
}

/// What one of them keeps.
enum Kind<'a> {
    /// All keys, or it has none.
    All,
    /// These, and those of others.
    Some(Vec<&'a str>, Vec<usize>),
}

impl<'a> Keys<'a> {
    pub(in crate::emit::rust) fn new(context: &Context<'a>) -> Self {
        let defs = context.api.types.values().enumerate();
        let numbers = defs.map(|(number, def)| (&def.name, number)).collect();
        let mut keys = Self { numbers, kinds: Vec::new() };
        let kinds = context.api.types.values().map(|def| keys.kind(context, &def.kind));
        keys.kinds = kinds.collect();
        keys
    }

    fn kind(&self, context: &Context<'a>, kind: &'a TypeKind) -> Kind<'a> {
        match kind {
            TypeKind::Struct(object) if object.extra == Extra::Ignored => {
                let fields = object.fields.iter().map(|field| field.wire_name.as_str());
                let tag = object.tag.iter().map(|tag| tag.property.as_str());
                Kind::Some(fields.chain(tag).collect(), Vec::new())
            }
            TypeKind::Union(union) => {
                let tag = match &union.tagging {
                    Tagging::Internal { property } => vec![property.as_str()],
                    Tagging::Untagged => Vec::new(),
                };
                let variants = union.variants.iter();
                let objects = variants.filter(|it| takes_objects(context, it));
                let named = objects.map(|it| context.named(&it.ty));
                let named = named.map(|name| self.numbers.get(name?).copied());
                match named.collect::<Option<Vec<usize>>>() {
                    Some(inside) if !inside.is_empty() => Kind::Some(tag, inside),
                    _ => Kind::All,
                }
            }
            _ => Kind::All,
        }
    }

    /// Returns the keys that objects of a type keep; `None` where they keep all, or it has none. A union keeps
    /// what one of its variants keeps.
    pub(super) fn of(&self, name: &TypeName) -> Option<BTreeSet<&'a str>> {
        let mut open = vec![*self.numbers.get(name)?];
        // One that leads back to itself adds nothing.
        let mut seen = vec![false; self.kinds.len()];
        let mut all = BTreeSet::new();
        while let Some(number) = open.pop() {
            if std::mem::replace(&mut seen[number], true) {
                continue;
            }
            match &self.kinds[number] {
                Kind::All => return None,
                Kind::Some(own, inside) => {
                    all.extend(own);
                    open.extend(inside);
                }
            }
        }
        Some(all)
    }
}
