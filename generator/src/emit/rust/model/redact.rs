//! `Debug` of a struct with secrets.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::structs::Record;
use crate::emit::rust::names;

/// Prints an `impl Debug` that shows no secret.
pub(super) fn debug(record: &Record<'_>) -> TokenStream {
    let name = record.name();
    let title = Literal::string(record.def.name.as_str());
    let allow = record.allow_deprecated();
    let secrets: Vec<_> = record.secrets().collect();
    let fields = record.idents().map(|ident| {
        let label = Literal::string(ident.bare());
        if secrets.contains(&ident) {
            return quote! { out.field(#label, &runtime::Redacted); };
        }
        let ident = names::ident(ident);
        quote! { out.field(#label, &self.#ident); }
    });
    quote! {
        #allow
        impl fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let mut out = f.debug_struct(#title);
                #(#fields)*
                out.finish()
            }
        }
    }
}
