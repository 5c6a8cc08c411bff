//! The declared headers of responses.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::openapi::{
    Header, ParameterSchemaOrContent, ReferenceOr, Response,
};
use crate::document::{Found, SchemaSlot, Slot};
use crate::extensions::SENSITIVE;
use crate::lower::naming::local;
use crate::lower::operation::Lowering;
use crate::model::{
    Doc, Ident, Item, Location, ResponseHeader, Scalar, Status, TypeRef,
};
use crate::shape::class::Class;
use crate::shape::layers::Layers;
use crate::shape::text;
use crate::source::Pointer;

/// The methods that read headers, by their names in lower case.
pub(super) type Readers = BTreeMap<String, Ident>;

const TEXT: TypeRef = TypeRef::Scalar(Scalar::String);

impl<'a> Lowering<'_, 'a, '_> {
    /// Returns what reads the headers that responses declare: the same method for the same name, whichever response
    /// has it.
    pub(super) fn readers(
        &self,
        responses: &[(Status, Found<'a, Response>)],
    ) -> Readers {
        let all = responses.iter().flat_map(|(_, found)| declared(found.item));
        let names: BTreeSet<_> =
            all.map(|(name, _)| name.to_ascii_lowercase()).collect();
        let wire: Vec<_> = names.iter().map(String::as_str).collect();
        let idents = local::headers(&wire, self.schemas.splitter);
        names.iter().cloned().zip(idents).collect()
    }

    /// Returns the headers that a response declares, by name.
    pub(super) fn headers(
        &mut self,
        response: &Found<'a, Response>,
        readers: &Readers,
    ) -> Vec<ResponseHeader> {
        let at = response.at.child("headers");
        let headers = declared(response.item).filter_map(|(name, node)| {
            let ident = readers.get(&name.to_ascii_lowercase())?;
            Some(self.header(name, ident, &at.child(name), node))
        });
        let mut headers: Vec<_> = headers.collect();
        headers.sort_by(|one, other| one.wire_name.cmp(&other.wire_name));
        headers
    }

    fn header(
        &mut self,
        name: &str,
        ident: &Ident,
        at: &Pointer,
        node: &'a ReferenceOr<Header>,
    ) -> ResponseHeader {
        let slot = Slot::new(at.clone(), node);
        let document = self.schemas.shapes.document;
        let marked = document.extension(&slot, SENSITIVE).and_then(Value::as_bool);
        let found = document.resolve(&slot);
        let own = found.as_ref().and_then(|found| found.item.description.clone());
        let schema = found.and_then(|Found { item, .. }| match &item.format {
            ParameterSchemaOrContent::Schema(node) => document.placed(node),
            ParameterSchemaOrContent::Content(_) => None,
        });
        let of_schema = || {
            let shape = self.schemas.shapes.get(schema.as_ref()?)?;
            Some(text::doc(&shape.schema))
        };
        let doc = match own {
            Some(text) => Doc {
                summary: None,
                description: Some(text),
            },
            None => of_schema().unwrap_or_default(),
        };
        let layers =
            schema.as_ref().map_or_else(Layers::none, |slot| self.schemas.layers(slot));
        let place = Location::Header;
        ResponseHeader {
            wire_name: name.to_owned(),
            sensitive: self.schemas.is_secret_param(name, place, marked, &layers, at),
            ident: ident.clone(),
            ty: schema.as_ref().map_or(TEXT, |schema| self.header_type(schema)),
            doc,
        }
    }

    fn header_type(&self, slot: &SchemaSlot<'a>) -> TypeRef {
        let scalar = |layers: &Layers<'a>| match layers.class() {
            Some(Class::Scalar(Scalar::Bytes | Scalar::Base64)) => TEXT,
            Some(Class::Scalar(scalar)) => TypeRef::Scalar(*scalar),
            Some(Class::IntEnum) => TypeRef::Scalar(Scalar::I64),
            _ => TEXT,
        };
        let layers = self.schemas.layers(slot);
        match layers.class() {
            Some(Class::List(items)) => {
                let items = items.as_ref().map(|items| self.schemas.layers(items));
                let ty = items.as_ref().map_or(TEXT, scalar);
                TypeRef::List(Box::new(Item::new(ty, false)))
            }
            _ => scalar(&layers),
        }
    }
}

/// Returns the headers of a response. OpenAPI has one that says the type of the content ignored.
fn declared(
    response: &Response,
) -> impl Iterator<Item = (&String, &ReferenceOr<Header>)> {
    let headers = response.headers.iter();
    headers.filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"))
}
