//! Another name for a type.

use proc_macro2::TokenStream;
use quote::quote;

use super::type_docs;
use crate::emit::rust::context::Context;
use crate::emit::rust::format::RustFile;
use crate::emit::rust::names;
use crate::model::TypeDef;

/// Prints `pub type …`.
pub(super) fn print(
    context: &Context<'_>,
    def: &TypeDef,
    target: TokenStream,
    source: &mut RustFile,
) {
    let docs = type_docs(context, def);
    let name = names::type_ident(&def.name);
    source.item(quote! { #docs pub type #name = #target; });
}
