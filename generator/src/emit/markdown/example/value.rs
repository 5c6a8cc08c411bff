//! Values of any type, as expressions.

use super::expr::Expr;
use super::literal;
use super::program::Needs;
use crate::emit::markdown::site::Site;
use crate::emit::markdown::types::{self, Form};
use crate::model::{
    Constraints, Field, Holder, Item, Presence, Scalar, Shape, Struct, TypeDef,
    TypeKind, TypeName, TypeRef, Union,
};

/// A value of more parts than this says less than its page does.
const MAX_PARTS: usize = 60;

/// Lists and maps in each other: those further in are shown empty.
pub(super) const MAX_NESTING: usize = 6;

/// What is known of a value beyond its type.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hint<'h> {
    name: &'h str,
    constraints: Option<&'h Constraints>,
}

impl<'h> Hint<'h> {
    pub(super) fn new(name: &'h str, constraints: &'h Constraints) -> Self {
        Self {
            name,
            constraints: Some(constraints),
        }
    }

    pub(super) fn named(name: &'h str) -> Self {
        Self { name, constraints: None }
    }

    pub(super) fn of(field: &'h Field) -> Self {
        Self::new(field.ident.bare(), &field.constraints)
    }

    pub(super) fn string(self) -> String {
        literal::string(self.name, self.constraints)
    }

    pub(super) fn scalar(self, scalar: Scalar) -> Option<String> {
        literal::scalar(scalar, self.constraints)
    }

    /// What is known of one element of a list or map.
    pub(super) fn element(self) -> Self {
        Self {
            name: literal::singular(self.name),
            constraints: None,
        }
    }
}

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
    pub(super) fn argument(&mut self, ty: &TypeRef, hint: Hint<'_>) -> Option<Expr> {
        let resolved = self.site.resolve(ty);
        match (types::form(self.site, ty), resolved) {
            (Form::Into, TypeRef::Scalar(scalar @ (Scalar::Part | Scalar::Body))) => {
                Some(self.scalar(*scalar, hint))
            }
            (Form::Into, TypeRef::Scalar(_) | TypeRef::Json) => {
                Some(quoted(&hint.string()))
            }
            (Form::Converted, TypeRef::List(item)) => Some(Expr::array(
                self.argument(&item.ty, hint.element()).into_iter().collect(),
            )),
            (Form::Elements, TypeRef::List(item)) => {
                Some(Expr::array(self.item(item, hint).into_iter().collect()))
            }
            _ => self.exact(ty, hint),
        }
    }

    /// Returns a value of exactly this type.
    pub(super) fn exact(&mut self, ty: &TypeRef, hint: Hint<'_>) -> Option<Expr> {
        self.parts += 1;
        if self.parts > MAX_PARTS {
            return None;
        }
        match ty {
            TypeRef::Named(name) => self.named(name, hint),
            TypeRef::Scalar(scalar) => Some(self.scalar(*scalar, hint)),
            TypeRef::List(item) => {
                Some(Expr::vec(self.item(item, hint).into_iter().collect()))
            }
            TypeRef::Map(item) => Some(self.map(item, hint)),
            TypeRef::Json => {
                self.needs.names.insert("Json".to_owned());
                Some(Expr::call("Json::from", vec![quoted(&hint.string())]))
            }
        }
    }

    /// Returns a value as [`Self::exact`], a struct with some of what is optional.
    pub(super) fn whole(&mut self, ty: &TypeRef, hint: Hint<'_>) -> Option<Expr> {
        match ty {
            TypeRef::Named(name)
                if matches!(self.site.kind(name), Some(TypeKind::Struct(_))) =>
            {
                self.body(name)
            }
            _ => self.exact(ty, hint),
        }
    }

    /// Returns a request body: where it is a struct, with some of what is optional.
    pub(super) fn body(&mut self, name: &TypeName) -> Option<Expr> {
        let def = self.site.def(name)?;
        let TypeKind::Struct(object) = &def.kind else {
            return self
                .argument(&TypeRef::Named(name.clone()), Hint::named(name.as_str()));
        };
        self.open.push(name.clone());
        let value = self.structure(def, object, 2);
        self.open.pop();
        value
    }

    /// Returns an expression that reads a value which is too large to write down.
    pub(super) fn file(&mut self, ty: &TypeRef) -> Expr {
        if types::model_in(ty).is_some() {
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

    fn item(&mut self, item: &Item, hint: Hint<'_>) -> Option<Expr> {
        if self.nesting >= MAX_NESTING {
            return None;
        }
        self.nesting += 1;
        let value = self.exact(&item.ty, hint.element());
        self.nesting -= 1;
        let value = value?;
        Some(if item.nullable { Expr::call("Some", vec![value]) } else { value })
    }

    fn map(&mut self, item: &Item, hint: Hint<'_>) -> Expr {
        self.needs.map = true;
        match self.item(item, hint) {
            Some(value) => {
                let entry =
                    Expr::call("", vec![Expr::atom("\"key\".to_owned()"), value]);
                Expr::call("BTreeMap::from", vec![Expr::array(vec![entry])])
            }
            None => Expr::call("BTreeMap::new", Vec::new()),
        }
    }

    fn scalar(&mut self, scalar: Scalar, hint: Hint<'_>) -> Expr {
        if let Some(literal) = hint.scalar(scalar) {
            return Expr::atom(literal);
        }
        match scalar {
            Scalar::Timestamp => self.parsed("2026-01-31T12:30:00Z"),
            Scalar::Date => self.parsed("2026-01-31"),
            Scalar::Base64 => {
                self.needs.names.insert("Base64".to_owned());
                Expr::atom("Base64::new(\"hello\")")
            }
            Scalar::Bytes => {
                self.needs.names.insert("Bytes".to_owned());
                Expr::atom("Bytes::from_static(b\"hello\")")
            }
            Scalar::Part => {
                self.needs.names.insert("Part".to_owned());
                self.needs.fallible = true;
                let read = Expr::atom("std::fs::read(\"hello.txt\")?");
                let name = Expr::atom(".file_name(\"hello.txt\")");
                Expr::chain(Expr::call("Part::new", vec![read]), vec![name])
            }
            Scalar::Body => {
                self.needs.fallible = true;
                Expr::atom("std::fs::read(\"hello.bin\")?")
            }
            Scalar::Multipart => {
                self.needs.names.insert("Multipart".to_owned());
                let text = Expr::atom(".text(\"name\", \"Example\")");
                Expr::chain(Expr::atom("Multipart::new()"), vec![text])
            }
            _ => Expr::atom(format!("{:?}.to_owned()", hint.string())),
        }
    }

    fn parsed(&mut self, text: &str) -> Expr {
        self.needs.fallible = true;
        Expr::atom(format!("{text:?}.parse()?"))
    }

    fn named(&mut self, name: &TypeName, hint: Hint<'_>) -> Option<Expr> {
        let def = self.site.def(name)?;
        if self.open.contains(name) {
            return None;
        }
        self.open.push(name.clone());
        let value = match &def.kind {
            TypeKind::Struct(object) => self.structure(def, object, 0),
            TypeKind::StringEnum(values) => {
                values.variants.first().map(|first| self.variant(name, &first.ident))
            }
            TypeKind::IntEnum(values) => {
                values.variants.first().map(|first| self.variant(name, &first.ident))
            }
            TypeKind::Union(union) => self.union(name, union, hint),
            TypeKind::Alias(item) => self.exact(&item.ty, hint),
        };
        self.open.pop();
        value
    }

    fn variant(&mut self, name: &TypeName, variant: &TypeName) -> Expr {
        self.needs.names.insert("models".to_owned());
        Expr::atom(format!("models::{name}::{variant}"))
    }

    fn union(&mut self, name: &TypeName, union: &Union, hint: Hint<'_>) -> Option<Expr> {
        union.variants.iter().find_map(|variant| {
            let value = self.exact(&variant.ty, hint)?;
            self.needs.names.insert("models".to_owned());
            let value = match variant.holder() {
                Holder::Bare => value,
                Holder::Box => Expr::call("Box::new", vec![value]),
                Holder::DynBox => {
                    self.needs.names.insert("DynBox".to_owned());
                    Expr::call("DynBox::new", vec![value])
                }
            };
            Some(Expr::call(&format!("models::{name}::{}", variant.ident), vec![value]))
        })
    }

    /// Returns a struct with all that it requires, and up to `extras` of its other fields.
    pub(super) fn structure(
        &mut self,
        def: &TypeDef,
        object: &Struct,
        extras: usize,
    ) -> Option<Expr> {
        if !def.usage.sent && !self.in_tests {
            return None;
        }
        let required = object.fields.iter().filter(|field| field.presence.is_required());
        let required: Option<Vec<Expr>> =
            required.map(|field| self.required(field)).collect();
        let made = Expr::call(&format!("models::{}::new", def.name), required?);
        self.needs.names.insert("models".to_owned());
        let mut optional: Vec<(usize, &Field)> = object
            .fields
            .iter()
            .filter(|field| is_showy(self.site, def, field))
            .enumerate()
            .collect();
        optional.sort_by_key(|(_, field)| interest(field));
        optional.truncate(extras);
        optional.sort_by_key(|(place, _)| *place);
        let setters: Vec<Expr> = optional
            .into_iter()
            .filter_map(|(_, field)| {
                let value = self.argument(&field.ty, Hint::of(field))?;
                Some(Expr::call(&format!(".{}", field.setter), vec![value]))
            })
            .collect();
        Some(Expr::chain(made, setters))
    }

    fn required(&mut self, field: &Field) -> Option<Expr> {
        match field.presence {
            Presence::RequiredNullable => match self.exact(&field.ty, Hint::of(field)) {
                Some(value) => Some(Expr::call("Some", vec![value])),
                None => Some(Expr::atom("None")),
            },
            _ => self.argument(&field.ty, Hint::of(field)),
        }
    }
}

/// Orders optional fields by what they say to a reader, the most telling first.
fn interest(field: &Field) -> usize {
    let name = field.ident.bare();
    match field.constraints.example {
        _ if name.ends_with("name") => 0,
        Some(_) => 1,
        None if literal::is_known(literal::singular(name)) && !name.ends_with("id") => 2,
        None => 3,
    }
}

/// Returns whether an optional field says something in an example: it is simple, and the caller's to set.
fn is_showy(site: &Site<'_>, def: &TypeDef, field: &Field) -> bool {
    let simple = match site.resolve(&field.ty) {
        TypeRef::Scalar(scalar) => {
            matches!(scalar, Scalar::String | Scalar::Bool | Scalar::I64 | Scalar::I32)
        }
        TypeRef::List(_) => types::form(site, &field.ty) == Form::Converted,
        _ => false,
    };
    simple
        && !field.presence.is_required()
        && field.presence.shape(def.usage) == Shape::Option
        && !field.sensitive
        && !field.deprecated
        && field.access != crate::model::Access::ReadOnly
}

fn quoted(text: &str) -> Expr {
    Expr::atom(format!("{text:?}"))
}
