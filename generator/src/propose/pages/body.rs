//! The body of a page: which property is the list, and which say what comes after it.

mod places;

use self::places::Place;
use super::bare;
use crate::model::{
    Api, Field, Item, Operation, Param, PathPart, Scalar, TypeKind, TypeRef,
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
/// Properties that are the URL of the next page, whatever their format.
const URLS: &[&str] =
    &["nextlink", "odatanextlink", "nexturl", "nextpageurl", "nexthref", "nextpagelink"];
/// Properties that are if their format is that of a URL.
const PERHAPS_URLS: &[&str] = &["next", "nextpage"];
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
    /// The properties, also those of what is around them; none where the body is the list.
    places: Vec<Place<'a>>,
    list: Option<String>,
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
                    places: Vec::new(),
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
        let places = places::of(api, object);
        let lists: Vec<(&Place<'_>, &Item)> = places
            .iter()
            .filter_map(|place| match api.resolve(&place.field.ty) {
                TypeRef::List(item) => Some((place, &**item)),
                _ => None,
            })
            .collect();
        // A list further inside is one of something else, where there is one that is not.
        let depth = lists.iter().map(|(place, _)| place.depth).min();
        let lists: Vec<_> =
            lists.into_iter().filter(|(place, _)| Some(place.depth) == depth).collect();
        let named = |name: &str| lists.iter().find(|(place, _)| place.is_called(name));
        let resource = operation.path.iter().rev().find_map(|part| match part {
            PathPart::Literal(text) => text.rsplit('/').find(|it| !it.is_empty()),
            _ => None,
        });
        let by_path = resource.and_then(|resource| named(&bare(resource)));
        let usual = by_path.or_else(|| LISTS.iter().find_map(|name| named(name)));
        match (usual, lists.as_slice()) {
            (Some((list, item)), _) | (None, [(list, item)]) => Ok(Self {
                api,
                list: Some(list.path.clone()),
                item,
                places,
            }),
            (None, []) => Err("it takes a page, and its result has no list.".to_owned()),
            _ => Err("it takes a page, and several properties of its result are lists."
                .to_owned()),
        }
    }

    pub(super) fn items(&self) -> Option<String> {
        self.list.clone()
    }

    /// Returns the property with the token of the next page.
    fn next(&self) -> Option<String> {
        let is_token = |field: &Field| self.is_name(&field.ty) && !is_url(field);
        self.find(&self.places, NEXTS, &is_token)
    }

    /// Returns the property with the token of the next page for a parameter; without one, that with its number.
    pub(super) fn next_for(&self, token: Option<&Param>) -> Option<String> {
        match token {
            Some(_) => self.next(),
            None => self.find(&self.places, &["nextpage", "nextpagenumber"], &|field| {
                matches!(
                    self.api.resolve(&field.ty),
                    TypeRef::Scalar(Scalar::I32 | Scalar::I64)
                )
            }),
        }
    }

    /// Returns the property with the URL of the next page.
    pub(super) fn url(&self) -> Option<String> {
        let is_text = |field: &Field| {
            matches!(self.api.resolve(&field.ty), TypeRef::Scalar(Scalar::String))
        };
        let url = self.find(&self.places, URLS, &is_text);
        url.or_else(|| {
            let says = |field: &Field| is_text(field) && is_url(field);
            self.find(&self.places, PERHAPS_URLS, &says)
        })
    }

    /// Returns the property that says whether there is a next page.
    pub(super) fn more(&self) -> Option<String> {
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
        self.find(&self.places, MORES, &says)
    }

    /// Returns the property with the number of all items.
    pub(super) fn count(&self) -> Option<String> {
        let is_number = |field: &Field| {
            let ty = self.api.resolve(&field.ty);
            matches!(ty, TypeRef::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U64))
        };
        self.find(&self.places, COUNTS, &is_number)
    }

    /// Returns the property by which an item is known.
    pub(super) fn id(&self) -> Option<String> {
        let TypeRef::Named(name) = self.api.resolve(&self.item.ty) else { return None };
        let TypeKind::Struct(object) = &self.api.types.get(name)?.kind else {
            return None;
        };
        let known = |field: &Field| self.is_name(&field.ty);
        let own = places::own(object);
        self.find(&own, &["id"], &known).filter(|_| !self.item.nullable)
    }

    /// Returns the property with the first of these names that one has, the outermost first.
    fn find(
        &self,
        places: &[Place<'a>],
        names: &[&str],
        accept: &dyn Fn(&Field) -> bool,
    ) -> Option<String> {
        let fits = |depth: usize, name: &str| {
            let mut at = places.iter().filter(|place| place.depth == depth);
            at.find(|place| place.is_called(name) && accept(place.field))
        };
        let mut depths = 0..=places::DEPTH;
        let found = depths.find_map(|depth| names.iter().find_map(|it| fits(depth, it)));
        found.map(|place| place.path.clone())
    }

    fn is_name(&self, ty: &TypeRef) -> bool {
        let ty = self.api.resolve(ty);
        matches!(ty, TypeRef::Scalar(Scalar::String | Scalar::I32 | Scalar::I64))
    }
}

/// Returns whether the format of a property is that of a URL.
fn is_url(field: &Field) -> bool {
    let format = field.constraints.format.as_deref();
    matches!(format, Some("uri" | "url" | "uri-reference" | "iri" | "iri-reference"))
}
