//! Lists and maps within each other, as they are once other names for types are written out.

use std::collections::BTreeMap;

use super::{DEFINITION, LIST, MAP, OPTION, SCALAR};
use crate::diagnostic::Diagnostics;
use crate::limits;
use crate::lower::schema::lists_too_deep;
use crate::model::{Group, Item, Operation, TypeDef, TypeKind, TypeName, TypeRef};
use crate::source::Pointer;

type Types = BTreeMap<TypeName, TypeDef>;

/// What the use of a type is made of.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Nest<'a> {
    /// How many lists and maps are within each other.
    pub(super) lists: usize,
    /// How many levels they take, and, without a core, what is in them.
    pub(super) levels: usize,
    /// The struct or union in them, if there is one.
    pub(super) core: Option<&'a TypeName>,
}

/// The definitions, with what each other name stands for.
pub(super) struct Nests<'a> {
    types: &'a Types,
    aliases: BTreeMap<&'a TypeName, Nest<'a>>,
}

impl<'a> Nests<'a> {
    pub(super) fn of(types: &'a Types) -> Self {
        let mut nests = Self {
            types,
            aliases: BTreeMap::new(),
        };
        for start in types.keys() {
            // The last of a chain is known first. Chains may be long.
            let mut open = Vec::new();
            let mut at = Some(start);
            while let Some((name, item)) = at.and_then(|name| nests.alias(name)) {
                if nests.aliases.insert(name, Nest::default()).is_some() {
                    break;
                }
                open.push((name, item));
                at = item.ty.named();
            }
            while let Some((name, item)) = open.pop() {
                let nest = nests.around(&item.ty);
                nests.aliases.insert(name, nest);
            }
        }
        nests
    }

    fn alias(&self, name: &'a TypeName) -> Option<(&'a TypeName, &'a Item)> {
        match &self.types.get(name)?.kind {
            TypeKind::Alias(item) if !self.aliases.contains_key(name) => {
                Some((name, item))
            }
            _ => None,
        }
    }

    /// Returns what a use of a type is made of.
    pub(super) fn around(&self, ty: &'a TypeRef) -> Nest<'a> {
        let (mut ty, mut nest) = (ty, Nest::default());
        loop {
            let (item, levels) = match ty {
                TypeRef::List(item) => (item, LIST),
                TypeRef::Map(item) => (item, MAP),
                TypeRef::Named(name) => {
                    let inner = self.named(name);
                    nest.lists += inner.lists;
                    nest.levels += inner.levels;
                    nest.core = inner.core;
                    return nest;
                }
                TypeRef::Scalar(_) | TypeRef::Json => {
                    nest.levels += SCALAR;
                    return nest;
                }
            };
            nest.lists += 1;
            nest.levels += levels + if item.nullable { OPTION } else { 0 };
            ty = &item.ty;
        }
    }

    fn named(&self, name: &'a TypeName) -> Nest<'a> {
        if let Some(nest) = self.aliases.get(name) {
            return *nest;
        }
        match self.types.get(name).map(|definition| &definition.kind) {
            Some(TypeKind::Struct(_) | TypeKind::Union(_)) => Nest {
                core: Some(name),
                ..Nest::default()
            },
            _ => Nest {
                levels: DEFINITION + SCALAR,
                ..Nest::default()
            },
        }
    }

    /// Reports each place whose lists and maps are too deep, though those that it names are not.
    pub(super) fn check(&self, groups: &'a [Group], diagnostics: &mut Diagnostics) {
        let mut check = |ty: &'a TypeRef, at: &Pointer| {
            let deep = |nest: Nest<'_>| nest.lists > limits::LISTS;
            let inside = ty.named().map(|name| self.named(name)).unwrap_or_default();
            if deep(self.around(ty)) && !deep(inside) {
                diagnostics.push(lists_too_deep(at));
            }
        };
        for definition in self.types.values() {
            for held in definition.kind.held() {
                check(held.ty, held.origin.unwrap_or(&definition.origin));
            }
        }
        for used in groups.iter().flat_map(|it| &it.operations).flat_map(Operation::uses)
        {
            check(used.ty, used.origin);
        }
    }
}
