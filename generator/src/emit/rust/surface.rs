//! The public API of a generated crate as data: what a listing shows, and what a user's code can break on.
//!
//! Types and arguments are printed from the very tokens that the crate is printed from.

mod client;
mod model;
mod operation;
mod text;

use std::fmt::{self, Write as _};

use proc_macro2::{TokenStream, TokenTree};

use super::context::{Context, rust_type};
use crate::model::{Api, Item as ModelItem, TypeKind, TypeRef};
use crate::source::Pointer;

pub(in crate::emit) use text::print;

/// Every public item of a crate, but those of the support code, which is the same for all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Surface {
    /// The items: features, client, groups with their calls, models.
    pub items: Vec<Item>,
    /// What is there for tests alone, behind `test-util`: it follows the API, and no version promises it.
    pub tests: Vec<Item>,
}

/// One public item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// Its path in the crate, for example `models::OAuth2Client::client_id`.
    pub path: String,
    /// What a listing says behind the path, for example `: Option<String>`.
    pub shown: String,
    /// What code that uses the item depends on.
    pub parts: Vec<Part>,
    /// The places of the document that it is made from.
    pub origins: Vec<Pointer>,
}

/// What code that uses an item depends on: its type, an argument, what it returns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name on the wire of an argument or of what it stands for; empty where there is one part.
    pub name: String,
    /// The Rust type, with aliases followed, since an alias and its target are one type.
    pub ty: String,
    /// The place of the document that it is made from, where that is not the item's.
    pub origin: Option<Pointer>,
}

/// The kinds of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kind {
    Feature,
    Module,
    Static,
    Struct,
    Enum,
    Alias,
    Field,
    Variant,
    Function,
    Impl,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Feature => "feature",
            Self::Module => "mod",
            Self::Static => "static",
            Self::Struct => "struct",
            Self::Enum => "enum",
            Self::Alias => "type",
            Self::Field => "field",
            Self::Variant => "variant",
            Self::Function => "fn",
            Self::Impl => "impl",
        })
    }
}

impl Surface {
    /// Returns the public API of the crate that is made from a model.
    #[must_use]
    pub fn of(api: &Api) -> Self {
        let context = Context::new(api);
        let mut surface = Self::default();
        client::add(&context, &mut surface);
        for group in &api.groups {
            operation::group(&context, group, &mut surface);
        }
        for definition in api.types.values() {
            model::add(&context, definition, &mut surface);
        }
        surface
    }

    fn push(&mut self, item: Item) {
        self.items.push(item);
    }
}

impl Item {
    fn new(kind: Kind, path: impl Into<String>) -> Self {
        Self {
            kind,
            path: path.into(),
            shown: String::new(),
            parts: Vec::new(),
            origins: Vec::new(),
        }
    }

    fn from(mut self, origin: &Pointer) -> Self {
        self.origins.push(origin.clone());
        self
    }

    fn shown(mut self, text: impl Into<String>) -> Self {
        self.shown = text.into();
        self
    }

    fn part(mut self, ty: impl Into<String>) -> Self {
        self.parts.push(Part {
            name: String::new(),
            ty: ty.into(),
            origin: None,
        });
        self
    }
}

impl Part {
    fn new(name: &str, ty: String, origin: &Pointer) -> Self {
        Self {
            name: name.to_owned(),
            ty,
            origin: Some(origin.clone()),
        }
    }
}

/// Returns a type as text, aliases followed.
fn resolved<'a>(context: &Context<'a>, ty: &'a TypeRef) -> String {
    match ty {
        TypeRef::Scalar(_) | TypeRef::Json => compact(rust_type(ty)),
        _ => compact(rust_type(&follow(context, ty, context.api.types.len()))),
    }
}

/// Replaces every alias in a type by what it stands for.
fn follow(context: &Context<'_>, ty: &TypeRef, hops: usize) -> TypeRef {
    let item = |item: &ModelItem| {
        Box::new(ModelItem::new(follow(context, &item.ty, hops), item.nullable))
    };
    match ty {
        TypeRef::Named(name) => match context.def(name).map(|def| &def.kind) {
            Some(TypeKind::Alias(target)) if hops > 0 => {
                follow(context, &target.ty, hops - 1)
            }
            _ => ty.clone(),
        },
        TypeRef::List(of) => TypeRef::List(item(of)),
        TypeRef::Map(of) => TypeRef::Map(item(of)),
        TypeRef::Scalar(_) | TypeRef::Json => ty.clone(),
    }
}

/// Returns tokens of a type as people write it, without the paths of the crate's own modules.
fn compact(tokens: TokenStream) -> String {
    let mut text = String::new();
    print_tokens(tokens, &mut text);
    if text.contains("::") {
        for module in ["models::", "runtime::", "collections::"] {
            text = text.replace(module, "");
        }
    }
    text
}

fn print_tokens(tokens: TokenStream, text: &mut String) {
    let mut word = false;
    for tree in tokens {
        let next_word = matches!(tree, TokenTree::Ident(_) | TokenTree::Literal(_));
        if word && next_word {
            text.push(' ');
        }
        match tree {
            TokenTree::Punct(mark) => match mark.as_char() {
                ',' => text.push_str(", "),
                '=' => text.push_str(" = "),
                mark => text.push(mark),
            },
            TokenTree::Group(group) => {
                text.push('(');
                print_tokens(group.stream(), text);
                text.push(')');
            }
            other => _ = write!(text, "{other}"),
        }
        word = next_word;
    }
}
