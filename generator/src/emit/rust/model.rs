//! One file a model: the type, how it is made, and its JSON.

mod alias;
mod decode;
mod encode;
mod enums;
mod placeholder;
mod redact;
mod setters;
mod structs;
mod union;
mod untagged;

use proc_macro2::TokenStream;
use quote::quote;

use super::context::{Context, rust_type};
use super::doc::{self, Comment};
use super::format::RustFile;
use super::names;
use super::words::Words;
use crate::emit::text;
use crate::model::{TypeDef, TypeKind};

/// Prints the file of a model.
pub(super) fn source(context: &Context<'_>, def: &TypeDef) -> RustFile {
    let mut source = RustFile::default();
    match &def.kind {
        TypeKind::Struct(object) => structs::print(context, def, object, &mut source),
        TypeKind::StringEnum(values) => {
            enums::strings(context, def, values, &mut source)
        }
        TypeKind::IntEnum(values) => enums::integers(context, def, values, &mut source),
        TypeKind::Union(union) => union::print(context, def, union, &mut source),
        TypeKind::Alias(item) => {
            alias::print(context, def, rust_type(&item.ty), &mut source)
        }
    }
    if context.is_error_body(&def.name) {
        let name = names::type_ident(&def.name);
        source.item(quote! { impl runtime::ApiBody for models::#name {} });
    }
    source
}

/// Returns the doc comment of a definition.
fn type_docs(context: &Context<'_>, def: &TypeDef) -> TokenStream {
    let words = Words::of_type(context, def);
    let mut comment = Comment::of(&words, &def.doc, || match &def.component {
        Some(name) => format!("The schema {}.", text::code(name)),
        None => format!("A value that the document defines in place: {}.", def.name),
    });
    if def.deprecated {
        comment.paragraph("**Deprecated.**");
    }
    let docs = comment.outer();
    let alias = def.component.as_deref().map(|name| doc::alias(name, def.name.as_str()));
    quote!(#docs #alias)
}
