//! Pass 3: shapes become types. Each kind has its own file.

pub(crate) mod constraints;
mod enums;
mod merged;
mod object;
mod union;
mod uses;

use std::collections::{BTreeMap, BTreeSet};

use super::gather::{Stem, TypeSite};
use super::naming::Names;
use super::words::Splitter;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Node;
use crate::model::{Doc, Item, TypeDef, TypeKind, TypeName, Usage};
use crate::shape::class::{Class, allows_null};
use crate::shape::tags::{self, Tags};
use crate::shape::text::doc;
use crate::shape::{Shape, Shapes, compose};
use crate::source::{ALL, Pointer};
pub(crate) use uses::lists_too_deep;

/// What the lowering of any schema needs.
#[derive(Debug)]
pub(crate) struct Schemas<'a, 'd> {
    pub(crate) shapes: &'a Shapes<'a>,
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
        shapes: &'a Shapes<'a>,
        names: &'a Names,
        splitter: &'a Splitter,
        sites: &[TypeSite<'a>],
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        let definitions: Vec<_> =
            sites.iter().map(|site| (&site.at, &site.slot)).collect();
        let tags = tags::plan(shapes, &definitions, diagnostics);
        Self {
            shapes,
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
            let names = self.names.types.get(&site.at)?;
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
        let limit = self.shapes.document.limits().fields;
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
        if self.fields > self.shapes.document.limits().fields {
            // The run has failed already, and each further copy of a large object takes its time.
            return None;
        }
        let at = &site.at;
        let module = self.names.types.get(at)?.module.clone();
        let component = match &site.owner {
            Stem::Component(name) => Some(name.clone()),
            _ => None,
        };
        let layers = self.layers(&site.slot);
        let (mut kind, doc, deprecated) = match (site.merged.last(), layers.own()) {
            (Some(nearest), _) if at.last().as_deref() == Some(ALL) => {
                let all = compose::Together::at(self.shapes, &site.slot.at)?;
                let parts = all.parts(self.shapes.document);
                let object = self.object(nearest, &parts, at);
                (TypeKind::Struct(object), all_doc(), false)
            }
            (Some(nearest), _) => {
                let parts = compose::merged(self.shapes.document, &site.merged);
                let object = self.object(nearest, &parts, at);
                (TypeKind::Struct(object), doc(nearest), nearest.deprecated())
            }
            (None, Some(schema)) => {
                let kind = self.kind(self.shapes.at(&schema.at)?, at, name);
                (kind, doc(schema), schema.deprecated())
            }
            (None, None) => {
                (TypeKind::Alias(self.item(&site.slot)), Doc::default(), false)
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

    /// Returns what the definition at `at` is; `shape` is what stands there, or in a neutral wrap
    /// there.
    fn kind(&mut self, shape: &'a Shape<'a>, at: &Pointer, name: &TypeName) -> TypeKind {
        let schema = &shape.schema;
        self.report_odd(schema);
        match &shape.class {
            Class::Same(inner) => {
                let wrapped = match inner.node {
                    Node::Item(_) => self.shapes.at(&inner.at),
                    Node::Ref(_) => None,
                };
                match wrapped {
                    Some(shape) => self.kind(shape, at, name),
                    None => {
                        let item = self.item(inner);
                        let nullable = item.nullable || allows_null(schema);
                        TypeKind::Alias(Item { nullable, ..item })
                    }
                }
            }
            Class::Struct => {
                let parts = compose::parts(self.shapes.document, schema);
                TypeKind::Struct(self.object(schema, &parts, at))
            }
            Class::StringEnum => TypeKind::StringEnum(self.string_enum(schema, name)),
            Class::IntEnum => TypeKind::IntEnum(self.int_enum(schema, name)),
            Class::Union(alternatives) => {
                self.report_many(schema, alternatives, at);
                self.union(alternatives, &[], at, name)
            }
            Class::Extended(alternatives) => {
                self.report_many(schema, alternatives, at);
                self.union(alternatives, std::slice::from_ref(schema), at, name)
            }
            class => {
                let ty = self.structure(schema, class);
                TypeKind::Alias(Item::new(ty, allows_null(schema)))
            }
        }
    }
}

/// Returns the text of what several alternatives are at once, which the document has no words for.
fn all_doc() -> Doc {
    Doc {
        summary: Some("A value that is several of the alternatives at once.".to_owned()),
        description: None,
    }
}
