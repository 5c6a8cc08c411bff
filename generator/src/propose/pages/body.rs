//! The body of a page: which property is the list, and which say what comes after it.

use super::bare;
use crate::model::{
    Api, Field, Item, Operation, Param, PathPart, Scalar, Struct, TypeKind, TypeRef,
};

const LISTS: &[&str] = &[
    "items", "data", "results", "entries", "values", "records", "content", "list",
    "objects",
];
const NEXTS: &[&str] = &[
    "nextpagetoken",
    "nextcursor",
    "nexttoken",
    "nextmarker",
    "nextpagecursor",
    "nextcontinuationtoken",
    "nextpageoffset",
    "nextpage",
    "continuationtoken",
    "endcursor",
    "continue",
    "next",
    "cursor",
    "pagetoken",
    "scrollid",
];
const MORES: &[&str] = &[
    "hasmore",
    "hasnext",
    "hasnextpage",
    "more",
    "next",
    "nexturl",
    "nextlink",
    "nextpageurl",
];
const COUNTS: &[&str] = &[
    "total",
    "totalcount",
    "totalitems",
    "totalresults",
    "totalelements",
    "totalrecords",
];

/// A page.
pub(super) struct Body<'a> {
    api: &'a Api,
    /// `None` where the body is the list.
    object: Option<&'a Struct>,
    list: Option<&'a Field>,
    item: &'a Item,
}

impl<'a> Body<'a> {
    /// Returns what a body is made of, or why it is no page.
    pub(super) fn of(
        api: &'a Api,
        ty: &'a TypeRef,
        operation: &Operation,
    ) -> Result<Self, String> {
        let name = match api.resolve(ty) {
            TypeRef::List(item) => {
                return Ok(Self {
                    api,
                    object: None,
                    list: None,
                    item,
                });
            }
            TypeRef::Named(name) => name,
            _ => return Err("it takes a page, and its result is no list.".to_owned()),
        };
        let Some(TypeKind::Struct(object)) = api.types.get(name).map(|def| &def.kind)
        else {
            return Err("it takes a page, and its result is no object.".to_owned());
        };
        let lists: Vec<_> = object
            .fields
            .iter()
            .filter_map(|field| match api.resolve(&field.ty) {
                TypeRef::List(item) => Some((field, &**item)),
                _ => None,
            })
            .collect();
        let named =
            |name: &str| lists.iter().find(|(field, _)| bare(&field.wire_name) == name);
        let resource = operation.path.iter().rev().find_map(|part| match part {
            PathPart::Literal(text) => text.rsplit('/').find(|it| !it.is_empty()),
            _ => None,
        });
        let by_path = resource.and_then(|resource| named(&bare(resource)));
        let usual = by_path.or_else(|| LISTS.iter().find_map(|name| named(name)));
        match (usual, lists.as_slice()) {
            (Some((list, item)), _) | (None, [(list, item)]) => Ok(Self {
                api,
                object: Some(object),
                list: Some(list),
                item,
            }),
            (None, []) => Err("it takes a page, and its result has no list.".to_owned()),
            _ => Err("it takes a page, and several properties of its result are lists."
                .to_owned()),
        }
    }

    pub(super) fn items(&self) -> Option<&'a str> {
        self.list.map(|field| field.wire_name.as_str())
    }

    /// Returns the property with the token of the next page.
    fn next(&self) -> Option<&'a str> {
        let is_token = |field: &Field| {
            let format = field.constraints.format.as_deref();
            self.is_name(&field.ty)
                && !matches!(format, Some("uri" | "url" | "uri-reference"))
        };
        self.find(self.object?, NEXTS, &is_token)
    }

    /// Returns the property with the token of the next page for a parameter; without one, that with its number.
    pub(super) fn next_for(&self, token: Option<&Param>) -> Option<&'a str> {
        match token {
            Some(_) => self.next(),
            None => self.find(self.object?, &["nextpage", "nextpagenumber"], &|field| {
                matches!(
                    self.api.resolve(&field.ty),
                    TypeRef::Scalar(Scalar::I32 | Scalar::I64)
                )
            }),
        }
    }

    /// Returns the property that says whether there is a next page.
    pub(super) fn more(&self) -> Option<&'a str> {
        let says = |field: &Field| {
            let ty = self.api.resolve(&field.ty);
            match ty {
                TypeRef::Scalar(Scalar::Bool) => true,
                TypeRef::Scalar(Scalar::String) => {
                    bare(&field.wire_name).starts_with("next")
                }
                _ => false,
            }
        };
        self.find(self.object?, MORES, &says)
    }

    /// Returns the property with the number of all items.
    pub(super) fn count(&self) -> Option<&'a str> {
        let is_number = |field: &Field| {
            let ty = self.api.resolve(&field.ty);
            matches!(ty, TypeRef::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U64))
        };
        self.find(self.object?, COUNTS, &is_number)
    }

    /// Returns the property by which an item is known.
    pub(super) fn id(&self) -> Option<&'a str> {
        let TypeRef::Named(name) = self.api.resolve(&self.item.ty) else { return None };
        let TypeKind::Struct(object) = &self.api.types.get(name)?.kind else {
            return None;
        };
        let known = |field: &Field| self.is_name(&field.ty);
        self.find(object, &["id"], &known).filter(|_| !self.item.nullable)
    }

    fn find(
        &self,
        object: &'a Struct,
        names: &[&str],
        accept: &dyn Fn(&Field) -> bool,
    ) -> Option<&'a str> {
        let fits = |name: &str| {
            let named = |field: &&Field| bare(&field.wire_name) == name && accept(field);
            object.fields.iter().find(named)
        };
        names.iter().find_map(|name| fits(name)).map(|field| field.wire_name.as_str())
    }

    fn is_name(&self, ty: &TypeRef) -> bool {
        let ty = self.api.resolve(ty);
        matches!(ty, TypeRef::Scalar(Scalar::String | Scalar::I32 | Scalar::I64))
    }
}
