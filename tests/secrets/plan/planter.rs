//! JSON with a secret wherever one may be.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ory_sdk_generator::model::{
    Api, Extra, Field, Item, Scalar, Struct, Tagging, TypeDef, TypeKind, TypeRef, Union,
};
use serde_json::{Map, Value, json};

use super::{SECRET, SHOWN};

/// Objects inside each other, beyond which nothing that can be left out is there.
const MAX_DEPTH: usize = 5;

/// The key that is none of the known ones.
pub const EXTRA: &str = "x-extra";

/// Makes values of the types of an API, each secret with a number of its own.
#[derive(Debug)]
pub struct Planter<'a> {
    api: &'a Api,
    count: usize,
    /// What each number was planted in.
    places: Vec<String>,
}

impl<'a> Planter<'a> {
    /// Makes a planter that has planted nothing.
    #[must_use]
    pub fn new(api: &'a Api) -> Self {
        Self {
            api,
            count: 0,
            places: Vec::new(),
        }
    }

    /// Returns what the secrets were planted in, by their numbers.
    #[must_use]
    pub fn into_places(self) -> Vec<String> {
        self.places
    }

    /// Returns whether any JSON is a value of a type.
    #[must_use]
    pub fn takes_any(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Json => true,
            TypeRef::Named(name) => match &self.api.types[name].kind {
                TypeKind::Alias(item) => self.takes_any(&item.ty),
                _ => false,
            },
            _ => false,
        }
    }

    /// Returns a new secret.
    pub fn secret(&mut self, place: &str) -> String {
        let number = self.places.len();
        self.places.push(place.to_owned());
        format!("{SECRET}{number}END")
    }

    /// Returns a value of a parameter: all of it is secret.
    pub fn parameter(&mut self, ty: &TypeRef, place: &str) -> Value {
        self.value(ty, Some(place), 0)
    }

    /// Returns a value of a body, in which what is sensitive is secret, and all other texts are not.
    pub fn body(&mut self, ty: &TypeRef) -> Value {
        self.value(ty, None, 0)
    }

    /// Returns the values of a type by itself: one, or one for each variant of a union.
    pub fn model(&mut self, def: &'a TypeDef) -> Vec<Value> {
        match &def.kind {
            TypeKind::Union(union) => (0..union.variants.len())
                .map(|index| self.variant(union, index, None, 0))
                .collect(),
            _ => vec![self.definition(def, None, 0)],
        }
    }

    fn value(&mut self, ty: &TypeRef, secret: Option<&str>, depth: usize) -> Value {
        let api = self.api;
        match ty {
            TypeRef::Named(name) => self.definition(&api.types[name], secret, depth),
            TypeRef::Scalar(scalar) => self.scalar(*scalar, secret),
            TypeRef::List(item) => json!([self.item(item, secret, depth)]),
            TypeRef::Map(item) => json!({ "key": self.item(item, secret, depth) }),
            TypeRef::Json => json!({ "any": [self.scalar(Scalar::String, secret)] }),
        }
    }

    fn item(&mut self, item: &Item, secret: Option<&str>, depth: usize) -> Value {
        self.value(&item.ty, secret, depth)
    }

    fn scalar(&mut self, scalar: Scalar, secret: Option<&str>) -> Value {
        let mut text = || match secret {
            Some(place) => self.secret(place),
            None => {
                self.count += 1;
                format!("{SHOWN}{}", self.count)
            }
        };
        match scalar {
            Scalar::Bool => true.into(),
            Scalar::I32 | Scalar::I64 | Scalar::U64 | Scalar::I128 => 7.into(),
            Scalar::F32 | Scalar::F64 => 0.5.into(),
            Scalar::String
            | Scalar::Bytes
            | Scalar::Part
            | Scalar::Body
            | Scalar::Multipart => text().into(),
            Scalar::Timestamp => "2026-01-02T03:04:05Z".into(),
            Scalar::Date => "2026-01-02".into(),
            Scalar::Base64 => STANDARD.encode(text()).into(),
        }
    }

    fn definition(
        &mut self,
        def: &'a TypeDef,
        secret: Option<&str>,
        depth: usize,
    ) -> Value {
        match &def.kind {
            TypeKind::Struct(object) => self.object(def, object, secret, depth),
            // A list is open: any text is a value.
            TypeKind::StringEnum(list) => match secret {
                Some(place) => self.secret(place).into(),
                None => list.variants[0].wire.clone().into(),
            },
            TypeKind::IntEnum(list) => list.variants[0].wire.into(),
            TypeKind::Union(union) => self.variant(union, 0, secret, depth),
            TypeKind::Alias(item) => self.item(item, secret, depth),
        }
    }

    fn variant(
        &mut self,
        union: &'a Union,
        index: usize,
        secret: Option<&str>,
        depth: usize,
    ) -> Value {
        let variant = &union.variants[index];
        let mut value = self.value(&variant.ty, secret, depth + 1);
        if let (Tagging::Internal { property }, Some(tag)) =
            (&union.tagging, &variant.tag)
            && let Some(object) = value.as_object_mut()
        {
            object.insert(property.clone(), tag.clone().into());
        }
        value
    }

    fn object(
        &mut self,
        def: &TypeDef,
        object: &'a Struct,
        secret: Option<&str>,
        depth: usize,
    ) -> Value {
        let mut map = Map::new();
        for field in &object.fields {
            if depth < MAX_DEPTH || field.presence.is_required() {
                let place = format!("{}.{}", def.name, field.wire_name);
                let value = self.field(field, &place, secret, depth);
                map.insert(field.wire_name.clone(), value);
            }
        }
        if let Extra::Kept { item, sensitive, .. } = &object.extra {
            let place = format!("{}.{EXTRA}", def.name);
            let secret = secret.or(sensitive.then_some(place.as_str()));
            map.insert(EXTRA.to_owned(), self.item(item, secret, depth + 1));
        }
        if let Some(tag) = object.tag.as_ref()
            && let Some(value) = &tag.value
        {
            map.insert(tag.property.clone(), value.clone().into());
        }
        map.into()
    }

    fn field(
        &mut self,
        field: &'a Field,
        place: &str,
        secret: Option<&str>,
        depth: usize,
    ) -> Value {
        let secret = secret.or(field.sensitive.then_some(place));
        self.value(&field.ty, secret, depth + 1)
    }
}
