//! The grammar of OpenAPI 3.0, and of its overlays, as data: which keys an object has, and what stands behind each.
//! Of 3.1 it has what [`super::normal`] leaves: places for more schemas and path items. Of 3.2 it has all, as the
//! typed form gets that in its own words ([`super::typed`]).
//!
//! The typed form of a document knows this too, but it blames the wrong place for a fault deep
//! inside, and drops what it does not know. See <https://spec.openapis.org/oas/v3.0.4.html>.

mod operations;
mod overlay;
mod root;
mod schemas;

use serde_json::Value;

use crate::extensions::is_ours;

pub(super) use operations::{
    ENCODING, EXAMPLE, HEADER, MEDIA_TYPE, OPERATION, PARAMETER, PATH_ITEM,
    REQUEST_BODY, RESPONSE, RESPONSES,
};
pub(super) use overlay::OVERLAY;
pub(super) use root::{
    COMPONENTS, FLOWS, INFO, LICENSE, OPEN_API, PATHS, SECURITY_SCHEME, SERVER, TAG,
};
pub(super) use schemas::{DISCRIMINATOR, SCHEMA, XML};

/// What may stand at a place.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// Any value: an example, a default.
    Any,
    Text,
    Flag,
    Number,
    /// A whole number, 0 or more.
    Count,
    /// One of some words.
    Word(&'static [&'static str]),
    List(&'static Kind),
    /// An object whose keys are free.
    Map(&'static Kind),
    Object(&'static Object),
    /// An object, or a `$ref` to one.
    Reference(&'static Object),
    /// `additionalProperties`: a flag, or a schema.
    FlagOr(&'static Object),
}

/// A kind of object.
#[derive(Debug)]
pub(super) struct Object {
    /// What messages call it, with its article.
    pub(super) name: &'static str,
    pub(super) keys: &'static [Key],
    /// Keys that depend on the value of one of them.
    pub(super) variants: Option<Variants>,
    /// Keys of which exactly one must be there.
    pub(super) one_of: &'static [&'static str],
    /// What other keys may be.
    pub(super) rest: Option<Rest>,
}

/// One key of an object.
#[derive(Debug)]
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) required: bool,
}

/// Keys that depend on the value of `tag`.
#[derive(Debug)]
pub(super) struct Variants {
    pub(super) tag: &'static str,
    pub(super) of: &'static [(&'static str, &'static [Key])],
}

/// Keys that follow a pattern, such as paths.
#[derive(Debug)]
pub(super) struct Rest {
    pub(super) fits: fn(&str) -> bool,
    pub(super) kind: Kind,
    /// What a key that does not fit is told.
    pub(super) help: &'static str,
}

impl Object {
    /// Returns the keys that `value` may have, with those of its variant.
    pub(super) fn keys_of(&self, value: &Value) -> impl Iterator<Item = &'static Key> {
        let variant = self.variants.as_ref().and_then(|variants| {
            let tag = value.get(variants.tag)?.as_str()?;
            variants.of.iter().find(|(name, _)| *name == tag)
        });
        self.keys.iter().chain(variant.map_or(&[][..], |(_, keys)| *keys))
    }

    /// Returns what stands behind `key` of `value`; `None` if the key has no meaning there.
    pub(super) fn kind_of(&self, value: &Value, key: &str) -> Option<Kind> {
        if key.starts_with("x-") {
            return Some(Kind::Any);
        }
        let known =
            self.keys_of(value).find(|known| known.name == key).map(|known| known.kind);
        known.or_else(|| {
            let fits = |rest: &&Rest| (rest.fits)(key) && !is_ours(key);
            self.rest.as_ref().filter(fits).map(|rest| rest.kind)
        })
    }
}

impl Kind {
    /// Returns what stands at `token` inside `value`, which is of this kind.
    pub(super) fn child(self, value: &Value, token: &str) -> Option<Self> {
        match self {
            Self::List(kind) | Self::Map(kind) => Some(*kind),
            Self::Object(object) | Self::Reference(object) | Self::FlagOr(object) => {
                object.kind_of(value, token)
            }
            _ => None,
        }
    }

    /// Returns whether `value`, which is of this kind, is a `$ref` to another.
    pub(super) fn is_reference(self, value: &Value) -> bool {
        let can_be = matches!(self, Self::Reference(_) | Self::FlagOr(_));
        can_be && value.get("$ref").is_some()
    }

    /// Returns the kind of object that stands here, if an object does.
    pub(super) fn object(self) -> Option<&'static Object> {
        match self {
            Self::Object(object) | Self::Reference(object) | Self::FlagOr(object) => {
                Some(object)
            }
            _ => None,
        }
    }
}

const fn object(name: &'static str, keys: &'static [Key]) -> Object {
    Object {
        name,
        keys,
        variants: None,
        one_of: &[],
        rest: None,
    }
}

const fn required(name: &'static str, kind: Kind) -> Key {
    Key { name, kind, required: true }
}

const fn optional(name: &'static str, kind: Kind) -> Key {
    Key {
        name,
        kind,
        required: false,
    }
}
