//! JSON objects with known keys.

use proc_macro2::TokenStream;
use quote::quote;

use super::{decode, encode, redact, setters, type_docs};
use crate::emit::rust::context::{Context, extra_type, held_type, rust_type};
use crate::emit::rust::doc::{self, Comment};
use crate::emit::rust::format::RustFile;
use crate::emit::rust::names;
use crate::emit::rust::words::Words;
use crate::emit::{markdown, text};
use crate::model::{Access, Extra, Field, Shape, Struct, TypeDef, Usage};

/// What is said of a field that `Debug` must not show.
const SECRET: &str = "Secret: not in `Debug` output.";

/// Prints the struct with everything that it implements.
pub(super) fn print(
    context: &Context<'_>,
    def: &TypeDef,
    object: &Struct,
    out: &mut RustFile,
) {
    let record = Record { def, object };
    out.item(record.definition(context));
    if record.is_redacted() {
        out.item(redact::debug(&record));
    }
    // What no operation uses is made by nobody, tests included.
    if def.usage.sent || def.usage.received {
        out.item(setters::print(context, &record));
    }
    out.item(decode::print(context, &record));
    if let Some(fields) = encode::fields_alone(context, &record) {
        out.item(fields);
    }
    out.item(encode::print(context, &record));
    let name = record.name();
    out.item(quote! { json::serde_impls!(#name); });
}

/// A struct together with its definition.
pub(super) struct Record<'a> {
    pub(super) def: &'a TypeDef,
    pub(super) object: &'a Struct,
}

impl<'a> Record<'a> {
    pub(super) fn name(&self) -> proc_macro2::Ident {
        names::type_ident(&self.def.name)
    }

    pub(super) fn fields(&self) -> impl Iterator<Item = DirectedField<'a>> + Clone {
        let usage = self.def.usage;
        self.object.fields.iter().map(move |field| DirectedField { field, usage })
    }

    /// Returns the names of all fields, the map of additional properties included.
    pub(super) fn idents(
        &self,
    ) -> impl Iterator<Item = &'a crate::model::Ident> + Clone {
        let extra = match &self.object.extra {
            Extra::Kept { ident, .. } => Some(ident),
            Extra::Ignored => None,
        };
        self.object.fields.iter().map(|field| &field.ident).chain(extra)
    }

    /// Whether a value exists before any key is known.
    pub(super) fn has_default(&self) -> bool {
        self.fields().all(|slot| slot.shape() != Shape::Plain)
    }

    /// Whether `Debug` must not show all of it.
    pub(super) fn is_redacted(&self) -> bool {
        self.secrets().next().is_some()
    }

    /// Returns the names of the fields that `Debug` must not show.
    pub(super) fn secrets(&self) -> impl Iterator<Item = &'a crate::model::Ident> {
        let extra = match &self.object.extra {
            Extra::Kept { ident, sensitive: true, .. } => Some(ident),
            _ => None,
        };
        let fields = self.object.fields.iter().filter(|field| field.sensitive);
        fields.map(|field| &field.ident).chain(extra)
    }

    /// Returns what an `impl` needs that touches all fields, where some are deprecated.
    pub(super) fn allow_deprecated(&self) -> TokenStream {
        if self.object.fields.iter().any(|field| field.deprecated) {
            quote! { #[allow(deprecated, reason = "every field is handled")] }
        } else {
            TokenStream::new()
        }
    }

    fn definition(&self, context: &Context<'_>) -> TokenStream {
        let docs = type_docs(context, self.def);
        let name = self.name();
        let debug = (!self.is_redacted()).then(|| quote!(Debug,));
        let default = self.has_default().then(|| quote!(, Default));
        let fields = self.fields().map(|slot| slot.definition(context, self.def));
        let extra = match &self.object.extra {
            Extra::Ignored => None,
            Extra::Kept {
                ident,
                item,
                sensitive,
                cut,
            } => {
                let (ident, ty) = (names::ident(ident), extra_type(item, *cut));
                let mut docs = Comment::new("Additional properties.");
                if *sensitive {
                    docs.paragraph(SECRET);
                }
                let docs = docs.outer();
                Some(quote! { #docs pub #ident: #ty, })
            }
        };
        quote! {
            #docs
            #[derive(#debug Clone, PartialEq #default)]
            #[non_exhaustive]
            pub struct #name {
                #(#fields)*
                #extra
            }
        }
    }
}

/// A field together with where its struct travels.
#[derive(Clone, Copy)]
pub(super) struct DirectedField<'a> {
    pub(super) field: &'a Field,
    usage: Usage,
}

impl DirectedField<'_> {
    pub(super) fn shape(&self) -> Shape {
        self.field.presence.shape(self.usage)
    }

    pub(super) fn ident(&self) -> proc_macro2::Ident {
        names::ident(&self.field.ident)
    }

    fn definition(&self, context: &Context<'_>, def: &TypeDef) -> TokenStream {
        let docs = self.docs(context, def);
        let deprecated = self.field.deprecated.then(|| quote!(#[deprecated]));
        let (ident, ty) = (self.ident(), self.ty());
        quote! { #docs #deprecated pub #ident: #ty, }
    }

    /// Returns the type of the field.
    pub(super) fn ty(&self) -> TokenStream {
        let ty = held_type(self.field.holder(), rust_type(&self.field.ty));
        match self.shape() {
            Shape::Plain => ty,
            Shape::Option => quote!(Option<#ty>),
            Shape::ThreeState => quote!(runtime::Nullable<#ty>),
        }
    }

    fn docs(&self, context: &Context<'_>, def: &TypeDef) -> TokenStream {
        let field = self.field;
        let words = Words::of_type(context, def).about(&field.wire_name);
        let mut comment = Comment::of(&words, &field.doc, || {
            format!("The key {}.", text::code(&field.wire_name))
        });
        match field.access {
            Access::ReadWrite => {}
            Access::ReadOnly => comment.paragraph("Set by the server alone."),
            Access::WriteOnly => comment.paragraph("Never returned by the server."),
        }
        if field.sensitive {
            comment.paragraph(SECRET);
        }
        comment.notes(&markdown::notes(context.site(), &field.ty, &field.constraints));
        let docs = comment.outer();
        let alias = doc::alias(&field.wire_name, field.ident.bare());
        quote!(#docs #alias)
    }
}
