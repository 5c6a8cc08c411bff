//! Pass 3: schemas become types. What a schema is, is decided in [`class`]; each kind has its own
//! file.

pub(crate) mod class;
pub(crate) mod compose;
pub(crate) mod constraints;
mod enums;
pub(crate) mod layers;
mod object;
mod tags;
mod union;
mod uses;

use std::collections::{BTreeMap, BTreeSet};

use super::gather::{Owner, TypeSite};
use super::naming::Names;
use super::naming::words::Splitter;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Node, Schema};
use crate::model::{Doc, Item, TypeDef, TypeKind, TypeName, Usage};
use crate::source::Pointer;
use class::{Class, Extension, allows_null, classify};
use tags::Tags;

/// What the lowering of any schema needs.
#[derive(Debug)]
pub(crate) struct Schemas<'a, 'd> {
    pub(crate) document: &'a Document,
    pub(crate) names: &'a Names,
    pub(crate) splitter: &'a Splitter,
    tags: Tags<'a>,
    /// Whether values are taken for secrets that nothing marks.
    pub(super) conventions: bool,
    diagnostics: &'d mut Diagnostics,
    /// What has been said of which place: shared schemas are looked at more than once.
    said: BTreeSet<(&'static str, Pointer)>,
    /// How many lists and maps are around the place that is looked at.
    lists: usize,
    /// How many fields there are so far.
    fields: usize,
}

impl<'a, 'd> Schemas<'a, 'd> {
    /// Makes the lowering of the schemas that were gathered and named.
    pub(crate) fn new(
        document: &'a Document,
        names: &'a Names,
        splitter: &'a Splitter,
        sites: &[TypeSite<'a>],
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        let tags = tags::plan(document, names, sites, diagnostics);
        Self {
            document,
            names,
            splitter,
            tags,
            conventions: true,
            diagnostics,
            said: BTreeSet::new(),
            lists: 0,
            fields: 0,
        }
    }

    /// Sets whether values are taken for secrets that nothing marks.
    pub(crate) fn with_conventions(mut self, conventions: bool) -> Self {
        self.conventions = conventions;
        self
    }

    /// Returns the definitions of all that was gathered.
    pub(crate) fn definitions(
        &mut self,
        sites: &[TypeSite<'a>],
    ) -> BTreeMap<TypeName, TypeDef> {
        let definitions = sites.iter().filter_map(|site| {
            let names = self.names.types.get(&site.slot.at)?;
            let definition = self.definition(site, &names.name)?;
            Some((names.name.clone(), definition))
        });
        definitions.collect()
    }

    /// Adds a message, once a place.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic, at: &Pointer) {
        if self.said.insert((diagnostic.code, at.clone())) {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Counts fields. Returns whether there may be as many; reports it otherwise, once.
    fn count_fields(&mut self, more: usize, at: &Pointer) -> bool {
        let limit = self.document.limits().fields;
        self.fields = self.fields.saturating_add(more);
        if self.fields > limit {
            let message =
                format!("with this object, there are more than {limit} fields");
            let help =
                "split the document by tags, or raise the limit with `--max-fields`";
            let fault =
                Diagnostic::error(crate::lower::codes::TOO_MANY_FIELDS, at, message);
            self.report(fault.help(help), &Pointer::root());
        }
        self.fields <= limit
    }

    fn definition(&mut self, site: &TypeSite<'a>, name: &TypeName) -> Option<TypeDef> {
        if self.fields > self.document.limits().fields {
            // The run has failed already, and each further copy of a large object takes its time.
            return None;
        }
        let at = &site.slot.at;
        let module = self.names.types.get(at)?.module.clone();
        let component = match &site.owner {
            Owner::Component(name) => Some(name.clone()),
            _ => None,
        };
        let layers = self.layers(&site.slot);
        let (mut kind, doc, deprecated) = match site.slot.node {
            _ if !site.merged.is_empty() => {
                let nearest = &site.merged[site.merged.len() - 1];
                let parts = compose::merged(self.document, &site.merged);
                let object = self.object(nearest, &parts, at);
                (TypeKind::Struct(object), doc(nearest), nearest.deprecated())
            }
            Node::Ref(_) => {
                (TypeKind::Alias(self.item(&site.slot)), Doc::default(), false)
            }
            Node::Item(item) => {
                let schema = Schema::of(at.clone(), item);
                (self.kind(&schema, at, name), doc(&schema), schema.deprecated())
            }
        };
        let said = constraints::constraints(&layers);
        let example = said.example.clone();
        if let TypeKind::Alias(item) = &mut kind {
            *item.constraints = said;
        }
        Some(TypeDef {
            name: name.clone(),
            module,
            component,
            origin: at.clone(),
            doc,
            example,
            deprecated,
            usage: Usage::default(),
            features: BTreeSet::new(),
            kind,
        })
    }

    /// Returns what the definition at `at` is; `schema` is what stands there, or in a neutral wrap
    /// there.
    fn kind(&mut self, schema: &Schema<'a>, at: &Pointer, name: &TypeName) -> TypeKind {
        self.report_odd(schema);
        match classify(self.document, schema) {
            Class::Same(inner) => match inner.node {
                Node::Ref(_) => {
                    let item = self.item(&inner);
                    let nullable = item.nullable || allows_null(schema);
                    TypeKind::Alias(Item { nullable, ..item })
                }
                Node::Item(item) => {
                    self.kind(&Schema::of(inner.at.clone(), item), at, name)
                }
            },
            Class::Struct => {
                let parts = compose::parts(self.document, schema);
                TypeKind::Struct(self.object(schema, &parts, at))
            }
            Class::StringEnum => TypeKind::StringEnum(self.string_enum(schema, name)),
            Class::IntEnum => TypeKind::IntEnum(self.int_enum(schema, name)),
            Class::Union(alternatives) => self.union(&alternatives, &[], at, name),
            Class::Extended(extensions) => {
                let slots: Vec<_> = extensions.iter().map(Extension::place).collect();
                self.union(&slots, std::slice::from_ref(schema), at, name)
            }
            class => {
                let ty = self.structure(schema, class);
                TypeKind::Alias(Item::new(ty, allows_null(schema)))
            }
        }
    }
}

/// Returns the text of a schema.
pub(crate) fn doc(schema: &Schema<'_>) -> Doc {
    Doc {
        summary: schema.title().map(str::to_owned),
        description: description(schema).map(str::to_owned),
    }
}

/// Returns the description without the list of values that go-swagger appends to it: the variants
/// have their own text.
fn description<'a>(schema: &Schema<'a>) -> Option<&'a str> {
    let whole = schema.description()?;
    let list = schema.get("x-go-enum-desc").and_then(|value| value.as_str());
    let own = list.filter(|list| !list.trim().is_empty());
    let own = own.and_then(|list| whole.trim_end().strip_suffix(list.trim()));
    Some(own.map_or(whole, str::trim_end)).filter(|text| !text.is_empty())
}
