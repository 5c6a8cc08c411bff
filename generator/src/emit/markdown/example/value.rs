//! Values of any type, as expressions.

mod any;
mod fits;
mod hint;
mod made;
mod objects;

use serde_json::Value;

use super::expr::Expr;
use super::program::Needs;
use crate::emit::markdown::site::Site;
use crate::emit::markdown::types;
use crate::model::{Argument, Item, Scalar, TypeKind, TypeName, TypeRef};
pub(super) use any::object as any_object;
pub(super) use hint::Hint;
pub(super) use made::Made;

/// A value of more parts than this says less than its page does.
const MAX_PARTS: usize = 60;

/// Lists and maps in each other: those further in are shown empty.
pub(super) const MAX_NESTING: usize = 6;

/// Longer keys of a map do not make an example clearer.
const MAX_KEY: usize = 50;

/// As many elements of a list or map as are shown, unless more are demanded.
const MAX_ELEMENTS: usize = 3;

/// The maker of values: it remembers which types it is in the middle of, and what the values need.
pub(super) struct Values<'s, 'a> {
    site: &'s Site<'a>,
    open: Vec<TypeName>,
    parts: usize,
    /// How many lists and maps there are around.
    nesting: usize,
    needs: Needs,
    /// Whether what only the server sends can be made, too.
    in_tests: bool,
}

impl<'s, 'a> Values<'s, 'a> {
    pub(super) fn new(site: &'s Site<'a>) -> Self {
        Self {
            site,
            open: Vec::new(),
            parts: 0,
            nesting: 0,
            needs: Needs::default(),
            in_tests: false,
        }
    }

    /// Makes what only the server sends, too: with the feature `test-util`.
    pub(super) fn of_tests(site: &'s Site<'a>) -> Self {
        Self {
            in_tests: true,
            ..Self::new(site)
        }
    }

    pub(super) fn needs(self) -> Needs {
        self.needs
    }

    /// Returns a value as it is given to an argument or setter; `None` where no finite value exists.
    pub(super) fn argument(&mut self, ty: &TypeRef, hint: Hint<'_>) -> Option<Made> {
        let hint = self.aliased(ty, hint);
        match self.site.api.argument(ty) {
            Argument::Into(TypeRef::Scalar(scalar @ (Scalar::Part | Scalar::Body))) => {
                Some(self.scalar(*scalar, hint))
            }
            Argument::Into(TypeRef::Scalar(_)) => Some(Made::text(&hint.string())),
            Argument::Into(TypeRef::Json) => {
                Some(any::made(hint).unwrap_or_else(|| Made::text(&hint.string())))
            }
            Argument::Converted(item, _) => {
                Some(Made::list(self.elements(item, hint, true), Expr::array))
            }
            Argument::Elements(item) => {
                Some(Made::list(self.elements(item, hint, false), Expr::array))
            }
            _ => self.exact(ty, hint),
        }
    }

    /// Returns a value of exactly this type.
    pub(super) fn exact(&mut self, ty: &TypeRef, hint: Hint<'_>) -> Option<Made> {
        self.parts += 1;
        if self.parts > MAX_PARTS {
            return None;
        }
        match ty {
            TypeRef::Named(name) => self.named(name, hint),
            TypeRef::Scalar(scalar) => Some(self.scalar(*scalar, hint)),
            TypeRef::List(item) => {
                Some(Made::list(self.elements(item, hint, false), Expr::vec))
            }
            TypeRef::Map(item) => Some(self.map(item, hint)),
            TypeRef::Json => Some(any::made(hint).unwrap_or_else(|| {
                self.needs.names.insert("Json".to_owned());
                Made::text(&hint.string()).within("Json::from")
            })),
        }
    }

    /// Returns a value as [`Self::exact`], a struct with some of what is optional.
    pub(super) fn whole(&mut self, ty: &TypeRef, hint: Hint<'_>) -> Option<Made> {
        match ty {
            TypeRef::Named(name)
                if matches!(self.site.kind(name), Some(TypeKind::Struct(_))) =>
            {
                self.body(name, None)
            }
            _ => self.exact(ty, hint),
        }
    }

    /// Returns a request body: where it is a struct, with some of what is optional. `given` is what the document shows.
    pub(super) fn body(
        &mut self,
        name: &TypeName,
        given: Option<&Value>,
    ) -> Option<Made> {
        let def = self.site.def(name)?;
        let hint = Hint::named(name.as_str()).given(given);
        let TypeKind::Struct(object) = &def.kind else {
            return self.argument(&TypeRef::Named(name.clone()), hint);
        };
        self.open.push(name.clone());
        let value = self.structure(def, object, hint, 2);
        self.open.pop();
        value
    }

    /// Returns an expression that reads a value which is too large to write down.
    pub(super) fn file(&mut self, ty: &TypeRef) -> Expr {
        if ty.named().is_some() {
            self.needs.names.insert("models".to_owned());
        }
        let open =
            format!("serde_json::from_str::<{}>(", types::qualified(ty, "models::"));
        let text = Expr::atom("&std::fs::read_to_string(\"value.json\")?");
        Expr::Group {
            open,
            items: vec![text],
            close: ")?",
        }
    }

    /// Adds what is known of the aliases that a type goes through.
    fn aliased<'h>(&self, ty: &TypeRef, hint: Hint<'h>) -> Hint<'h>
    where
        'a: 'h,
    {
        let TypeRef::Named(name) = ty else { return hint };
        match self.site.def(name) {
            Some(def) => match &def.kind {
                TypeKind::Alias(item) => hint.or(item),
                _ => hint,
            },
            None => hint,
        }
    }

    /// Returns elements of a list: those that the document shows, one or as many as are demanded.
    fn elements(&mut self, item: &Item, hint: Hint<'_>, converted: bool) -> Vec<Made> {
        let shown = hint.shown().and_then(Value::as_array);
        let least = hint.least();
        let count = shown
            .map_or(least, |shown| shown.len().clamp(least, MAX_ELEMENTS.max(least)));
        let elements = (0..count).filter_map(|index| {
            let given = shown.and_then(|shown| shown.get(index));
            let hint = hint.element(item).given(given);
            match converted {
                true => self.argument(&item.ty, hint),
                false => self.item(item, hint),
            }
        });
        elements.collect()
    }

    fn item(&mut self, item: &Item, hint: Hint<'_>) -> Option<Made> {
        if self.nesting >= MAX_NESTING {
            return None;
        }
        self.nesting += 1;
        let value = self.exact(&item.ty, hint);
        self.nesting -= 1;
        let value = value?;
        Some(if item.nullable { value.within("Some") } else { value })
    }

    fn map(&mut self, item: &Item, hint: Hint<'_>) -> Made {
        self.needs.map = true;
        let shown = hint.shown().and_then(Value::as_object);
        let shown = shown.filter(|shown| !shown.is_empty());
        let shown = shown.filter(|shown| shown.keys().all(|key| key.len() <= MAX_KEY));
        let entries: Vec<(String, Option<&Value>)> = match shown {
            Some(shown) => {
                let entries = shown.iter().take(MAX_ELEMENTS);
                entries.map(|(key, value)| (key.clone(), Some(value))).collect()
            }
            None => vec![("key".to_owned(), None)],
        };
        let (mut exprs, mut json) = (Vec::new(), serde_json::Map::new());
        for (key, given) in entries {
            let Some(value) = self.item(item, hint.element(item).given(given)) else {
                continue;
            };
            let name = Expr::atom(format!("{key:?}.to_owned()"));
            exprs.push(Expr::call("", vec![name, value.expr]));
            json.insert(key, value.json);
        }
        let expr = match exprs.is_empty() {
            false => Expr::call("BTreeMap::from", vec![Expr::array(exprs)]),
            true => Expr::call("BTreeMap::new", Vec::new()),
        };
        Made::new(expr, json)
    }

    fn scalar(&mut self, scalar: Scalar, hint: Hint<'_>) -> Made {
        if let Some(literal) = hint.scalar(scalar) {
            let json = serde_json::from_str::<Value>(&literal).unwrap_or_default();
            return Made::new(Expr::atom(literal), json);
        }
        match scalar {
            Scalar::Timestamp => self.parsed("Timestamp", "2026-01-31T12:30:00Z"),
            Scalar::Date => self.parsed("Date", "2026-01-31"),
            Scalar::Base64 => {
                self.needs.names.insert("Base64".to_owned());
                Made::new(Expr::atom("Base64::new(\"hello\")"), "aGVsbG8=")
            }
            Scalar::Bytes => {
                self.needs.names.insert("Bytes".to_owned());
                Made::new(Expr::atom("Bytes::from_static(b\"hello\")"), "hello")
            }
            Scalar::Part => {
                self.needs.names.insert("Part".to_owned());
                self.needs.fallible = true;
                let read = Expr::atom("std::fs::read(\"hello.txt\")?");
                let name = Expr::atom(".file_name(\"hello.txt\")");
                Made::new(
                    Expr::chain(Expr::call("Part::new", vec![read]), vec![name]),
                    "hello",
                )
            }
            Scalar::Body => {
                self.needs.fallible = true;
                Made::new(Expr::atom("std::fs::read(\"hello.bin\")?"), "hello")
            }
            Scalar::Multipart => {
                self.needs.names.insert("Multipart".to_owned());
                let text = Expr::atom(".text(\"name\", \"Example\")");
                Made::new(
                    Expr::chain(Expr::atom("Multipart::new()"), vec![text]),
                    "hello",
                )
            }
            _ => {
                let text = hint.string();
                Made::new(Expr::atom(format!("{text:?}.to_owned()")), text)
            }
        }
    }

    /// Says the type: a setter takes an `Option` of it as well, so the compiler could not tell.
    fn parsed(&mut self, ty: &str, text: &str) -> Made {
        self.needs.fallible = true;
        self.needs.names.insert(ty.to_owned());
        Made::new(Expr::atom(format!("{text:?}.parse::<{ty}>()?")), text)
    }

    fn named(&mut self, name: &TypeName, hint: Hint<'_>) -> Option<Made> {
        let def = self.site.def(name)?;
        if self.open.contains(name) {
            return None;
        }
        self.open.push(name.clone());
        let shown = hint.shown().or(def.example.as_ref());
        let value = match &def.kind {
            TypeKind::Struct(object) => self.structure(def, object, hint, 0),
            TypeKind::StringEnum(values) => {
                let is = |wire: &str| shown.is_some_and(|shown| shown == wire);
                let shown = values.variants.iter().find(|variant| is(&variant.wire));
                let chosen = shown.or(values.variants.first());
                chosen.map(|it| self.variant(name, &it.ident, it.wire.as_str().into()))
            }
            TypeKind::IntEnum(values) => {
                let is = |wire: i64| shown.is_some_and(|shown| *shown == wire);
                let shown = values.variants.iter().find(|variant| is(variant.wire));
                let chosen = shown.or(values.variants.first());
                chosen.map(|it| self.variant(name, &it.ident, it.wire.into()))
            }
            TypeKind::Union(union) => self.union(name, union, hint.given(shown)),
            TypeKind::Alias(item) => self.exact(&item.ty, hint.or(item)),
        };
        self.open.pop();
        value
    }

    fn variant(&mut self, name: &TypeName, variant: &TypeName, json: Value) -> Made {
        self.needs.names.insert("models".to_owned());
        Made::new(Expr::atom(format!("models::{name}::{variant}")), json)
    }
}
