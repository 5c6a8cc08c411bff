//! Arguments of functions: easy to give, `impl Into<String>` for a string for example, and how they
//! become the value that is kept.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::{self, Context};
use crate::model::{Item, Scalar, TypeKind, TypeRef};

/// What an argument takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// The value itself.
    Value,
    /// Anything that converts into it.
    Into,
    /// The elements of a list.
    Elements,
    /// Anything that converts into strings or parts, as the elements of a list.
    Converted,
}

/// An argument of a function that stands for a value of some type.
pub(super) struct Argument {
    ty: TokenStream,
    form: Form,
}

impl Argument {
    /// Returns the argument for a value of type `ty`.
    pub(super) fn new<'a>(context: &Context<'a>, ty: &'a TypeRef) -> Self {
        let form = match (context.resolve(ty), context.kind(ty)) {
            (TypeRef::Scalar(scalar), _) if converts(*scalar) => Form::Into,
            (TypeRef::Json, _) | (_, Some(TypeKind::Union(_))) => Form::Into,
            (TypeRef::List(item), _) if is_converted(context, item) => Form::Converted,
            (TypeRef::List(_), _) => Form::Elements,
            _ => Form::Value,
        };
        let ty = match (form, context.resolve(ty)) {
            (Form::Elements, TypeRef::List(item)) => context::item_type(item),
            (Form::Converted, TypeRef::List(item)) => {
                context::rust_type(context.resolve(&item.ty))
            }
            (Form::Into, resolved) => context::rust_type(resolved),
            _ => context::rust_type(ty),
        };
        Self { ty, form }
    }

    /// Returns the argument for a value that may be missing: it is given as an `Option`.
    pub(super) fn option(ty: &TypeRef) -> Self {
        let ty = context::rust_type(ty);
        Self {
            ty: quote!(Option<#ty>),
            form: Form::Value,
        }
    }

    /// Returns the type as the signature has it.
    pub(super) fn ty(&self) -> TokenStream {
        let ty = &self.ty;
        match self.form {
            Form::Value => ty.clone(),
            Form::Into => quote!(impl Into<#ty>),
            Form::Elements => quote!(impl IntoIterator<Item = #ty>),
            Form::Converted => quote!(impl IntoIterator<Item = impl Into<#ty>>),
        }
    }

    /// Returns the expression that turns the argument `name` into the value.
    pub(super) fn convert(&self, name: &Ident) -> TokenStream {
        match self.form {
            Form::Value => quote!(#name),
            Form::Into => quote!(#name.into()),
            Form::Elements => quote!(#name.into_iter().collect()),
            Form::Converted => quote!(#name.into_iter().map(Into::into).collect()),
        }
    }

    /// Returns the statement that makes the argument `name` the value, where it is not yet; what
    /// follows does not say the type.
    pub(super) fn statement(&self, name: &Ident) -> Option<TokenStream> {
        let ty = &self.ty;
        match self.form {
            Form::Value => None,
            Form::Into => Some(quote! { let #name: #ty = #name.into(); }),
            Form::Elements => {
                Some(quote! { let #name = #name.into_iter().collect::<Vec<_>>(); })
            }
            Form::Converted => Some(quote! {
                let #name = #name.into_iter().map(Into::into).collect::<Vec<#ty>>();
            }),
        }
    }

    /// Whether the argument is a sequence.
    pub(super) fn collects(&self) -> bool {
        matches!(self.form, Form::Elements | Form::Converted)
    }
}

/// Returns whether what converts into a scalar is as good as the scalar.
fn converts(scalar: Scalar) -> bool {
    matches!(scalar, Scalar::String | Scalar::Bytes | Scalar::Part | Scalar::Body)
}

fn is_converted<'a>(context: &Context<'a>, item: &'a Item) -> bool {
    let ty = context.resolve(&item.ty);
    !item.nullable && matches!(ty, TypeRef::Scalar(Scalar::String | Scalar::Part))
}
