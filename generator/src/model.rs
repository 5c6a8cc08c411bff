//! The intermediate model: everything the back ends need to know about an API, decided.
//!
//! [`Api`] is built once by [`crate::lower`] and then only read: by the Rust back end, the Markdown back end and the
//! drift check. It carries final names and resolved meaning, and no presentation: no tokens, no Rust or Markdown
//! syntax. [`Api::check`] states its invariants.

mod check;
mod constraints;
mod example;
mod holder;
mod listing;
mod method;
mod module;
mod name;
mod operation;
mod security;
mod sent;
mod task;
mod types;
mod undocumented;
mod union;
mod uses;
mod way;

use std::collections::BTreeMap;

use serde::Serialize;

pub use constraints::Constraints;
pub use example::{Dependency, Example, Examples};
pub use holder::Holder;
pub use listing::Listing;
pub use method::Method;
pub use module::{Feature, Module, Modules, SharedModule};
pub(crate) use name::hash;
pub use name::{FeatureName, Ident, TypeName};
pub use operation::{
    Body, BodyContent, ErrorShape, Location, Media, NullBody, Operation, Outcome,
    Paging, PagingSource, Param, ParamStyle, PathPart, Payload, ResponseHeader,
    Responses, Status, SuccessShape,
};
pub use security::{ApiKeyLocation, SchemeKind, SchemeUse, Security, SecurityScheme};
pub use task::Task;
pub use types::{
    Access, EnumVariant, Extra, Field, IntEnum, IntVariant, Item, Presence, Scalar,
    Shape, StringEnum, Struct, TypeDef, TypeKind, TypeRef, Usage, VariantTag,
};
pub use undocumented::Undocumented;
pub use union::{TagValue, Tagging, Union, Variant};
pub(crate) use uses::resolved;
pub use uses::{Argument, Held, Use};
pub(crate) use way::way;

/// A whole API, ready to be printed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Api {
    /// The crate that is generated and the name of its client type.
    pub package: Package,
    /// `info.title`.
    pub title: String,
    /// `info.version`, as written: it may be any text.
    pub version: String,
    /// `info.description`.
    pub doc: Doc,
    /// The servers of the whole document, in document order; the first is the default.
    pub servers: Vec<Server>,
    /// Every security scheme that is declared or named, by its name in the document.
    pub schemes: BTreeMap<String, SecurityScheme>,
    /// Operation groups, one a tag, by module name: a part of another one follows on it.
    pub groups: Vec<Group>,
    /// Every generated type, by its Rust name.
    pub types: BTreeMap<TypeName, TypeDef>,
}

/// What `spec/sdk.toml` says of the crate to be written.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Package {
    /// Crate name, for example `ory-sdk`.
    pub name: String,
    /// Crate version (SemVer).
    pub version: String,
    /// The `description` of the manifest.
    pub description: String,
    /// The `license` of the manifest: an SPDX expression.
    pub license: String,
    /// Where people find it and whom to ask, beside that.
    #[serde(skip_serializing_if = "Listing::is_empty")]
    pub listing: Listing,
    /// The minimum supported Rust version.
    pub rust_version: String,
    /// The client type, for example `Ory`; its builder is the same name and `Builder`.
    pub client: TypeName,
    /// The Rust library name: the crate name with `_` for `-`.
    pub library: String,
    /// Where it is published.
    #[serde(skip_serializing_if = "Publication::is_none")]
    pub publication: Publication,
    /// Programs that show how the crate is used.
    #[serde(skip_serializing_if = "Examples::is_empty")]
    pub examples: Examples,
    /// Code written by hand.
    #[serde(skip_serializing_if = "Modules::is_empty")]
    pub modules: Modules,
    /// What people do with the API, in the order of the front pages.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Task>,
}

/// Where a crate is published, and its users get it from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub enum Publication {
    /// Nowhere: users get it from the folder that it was generated into. A crate of its name in a registry is somebody else's.
    #[default]
    None,
    /// On crates.io.
    CratesIo,
    /// In the registry that cargo's configuration has under this name.
    Registry(String),
}

impl Publication {
    fn is_none(&self) -> bool {
        *self == Self::None
    }
}

/// Text of the document, untouched: Markdown of unknown quality and intent.
///
/// Only [`crate::emit`] turns it into something printable, after cleaning.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Doc {
    /// One line; `summary` or `title`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// The operations of one tag: one module, one page, one cargo feature.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Group {
    /// The tag as the document writes it, for example `oAuth2`.
    pub tag: String,
    /// The accessor of the client, for example `oauth2`.
    pub ident: Ident,
    /// Its module, below `api`.
    pub module: Ident,
    /// The type with the methods, and the page, for example `OAuth2Api`.
    pub type_name: TypeName,
    /// The cargo feature that enables it.
    pub feature: FeatureName,
    /// Whether that feature is on by default.
    #[serde(skip_serializing_if = "is_true")]
    pub is_default: bool,
    /// The type of the group that this one is a part of, as the document has a tree of tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<TypeName>,
    /// The tag's own text.
    pub doc: Doc,
    /// Its operations, by method name.
    pub operations: Vec<Operation>,
}

/// One entry of a `servers` list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Server {
    /// The URL template, for example `https://{project_slug}.projects.oryapis.com`.
    pub url: String,
    /// `name`, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The variables of the template, in order of appearance.
    pub variables: Vec<ServerVariable>,
    /// Its own text.
    pub doc: Doc,
}

/// One `{variable}` of a server URL.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ServerVariable {
    /// Name in the template.
    pub wire_name: String,
    /// Setter on the client builder.
    pub ident: Ident,
    /// The document's default; empty where it has none.
    pub default: String,
    /// Whether the caller has to say what it is: the document has no default, or the settings demand it.
    pub required: bool,
    /// Allowed values; empty for any.
    pub values: Vec<String>,
    /// Its own text.
    pub doc: Doc,
}

/// A document with at most so many groups is small: they are on by default unless the settings say
/// otherwise, and the front page has room for each operation.
const FEW_GROUPS: usize = 3;

impl Api {
    /// Returns whether there are so many groups that nobody is expected to call all of them.
    #[must_use]
    pub fn has_many_groups(&self) -> bool {
        are_many(&self.groups)
    }

    /// Returns whether the features of all groups are on by default.
    #[must_use]
    pub fn groups_are_default(&self) -> bool {
        self.groups.iter().all(|group| group.is_default)
    }

    /// Returns the groups that are on by default.
    pub fn default_groups(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(|group| group.is_default)
    }

    /// Returns the groups that the front page shows programs of: those that are on by default, or all where none is.
    #[must_use]
    pub fn shown_groups(&self) -> Vec<&Group> {
        let on: Vec<&Group> = self.default_groups().collect();
        if on.is_empty() { self.groups.iter().collect() } else { on }
    }

    /// Returns every operation, group by group, in the order of the output.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.groups.iter().flat_map(|group| &group.operations)
    }

    /// Returns the operation with this id, and its group.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<(&Group, &Operation)> {
        self.groups.iter().find_map(|group| {
            let operation = group.operations.iter().find(|known| known.id == id)?;
            Some((group, operation))
        })
    }
}

/// Returns whether these are more groups than a small document has.
pub(crate) fn are_many(groups: &[Group]) -> bool {
    groups.len() > FEW_GROUPS
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_true(flag: &bool) -> bool {
    *flag
}
