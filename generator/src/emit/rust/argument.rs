//! Arguments of functions: easy to give, `impl Into<String>` for a string for example, and how they
//! become the value that is kept.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::context::{self, Context};
use crate::model::{Argument as Form, TypeRef};

/// An argument of a function that stands for a value of some type.
pub(super) struct Argument<'a> {
    ty: TokenStream,
    form: Form<'a>,
    /// Whether an `Option` of a value would be a value itself.
    is_whole: bool,
}

impl<'a> Argument<'a> {
    /// Returns the argument for a value of type `ty`.
    pub(super) fn new(context: &Context<'a>, ty: &'a TypeRef) -> Self {
        let form = context.api.argument(ty);
        let ty = match form {
            Form::Value(ty) | Form::Into(ty) => context::rust_type(ty),
            Form::Elements(item) => context::item_type(item),
            Form::Converted(_, scalar) => context::scalar_type(scalar),
        };
        Self {
            ty,
            is_whole: form.is_whole(),
            form,
        }
    }

    /// Returns the argument for a value that may be missing: it is given as an `Option`.
    pub(super) fn option(ty: &'a TypeRef) -> Self {
        let shown = context::rust_type(ty);
        Self {
            ty: quote!(Option<#shown>),
            form: Form::Value(ty),
            is_whole: true,
        }
    }

    /// Returns what a setter of a call takes: the same, or an `Option` of it.
    pub(super) fn optional(&self) -> Optional {
        let ty = &self.ty;
        let (ty, convert) = match self.form {
            _ if self.is_whole => return Optional::whole(self),
            Form::Value(_) => {
                let ty = quote!(impl Into<Option<#ty>>);
                return Optional {
                    generics: None,
                    ty,
                    convert: Some(quote!(into)),
                };
            }
            Form::Into(_) => {
                (quote!(impl runtime::IntoOption<#ty, M>), quote!(into_option))
            }
            Form::Elements(_) => {
                (quote!(impl runtime::IntoItems<#ty, M>), quote!(into_items))
            }
            Form::Converted(..) => {
                (quote!(impl runtime::IntoList<#ty, M>), quote!(into_list))
            }
        };
        Optional {
            generics: Some(quote!(<M>)),
            ty,
            convert: Some(convert),
        }
    }

    /// Returns the type as the signature has it.
    pub(super) fn ty(&self) -> TokenStream {
        let ty = &self.ty;
        match self.form {
            Form::Value(_) => ty.clone(),
            Form::Into(_) => quote!(impl Into<#ty>),
            Form::Elements(_) => quote!(impl IntoIterator<Item = #ty>),
            Form::Converted(..) => quote!(impl IntoIterator<Item = impl Into<#ty>>),
        }
    }

    /// Returns the expression that turns the argument `name` into the value.
    pub(super) fn convert(&self, name: &Ident) -> TokenStream {
        match self.form {
            Form::Value(_) => quote!(#name),
            Form::Into(_) => quote!(#name.into()),
            Form::Elements(_) => quote!(#name.into_iter().collect()),
            Form::Converted(..) => quote!(#name.into_iter().map(Into::into).collect()),
        }
    }

    /// Returns the statement that makes the argument `name` the value, where it is not yet; what
    /// follows does not say the type.
    pub(super) fn statement(&self, name: &Ident) -> Option<TokenStream> {
        let ty = &self.ty;
        match self.form {
            Form::Value(_) => None,
            Form::Into(_) => Some(quote! { let #name: #ty = #name.into(); }),
            Form::Elements(_) => {
                Some(quote! { let #name = #name.into_iter().collect::<Vec<_>>(); })
            }
            Form::Converted(..) => Some(quote! {
                let #name = #name.into_iter().map(Into::into).collect::<Vec<#ty>>();
            }),
        }
    }

    /// Whether the argument is a sequence.
    pub(super) fn collects(&self) -> bool {
        matches!(self.form, Form::Elements(_) | Form::Converted(..))
    }
}

/// The argument of a call's setter.
pub(super) struct Optional {
    /// What stands behind the name of the setter.
    pub(super) generics: Option<TokenStream>,
    /// The type as the signature has it.
    pub(super) ty: TokenStream,
    /// The method that makes the argument an `Option` of the value.
    convert: Option<TokenStream>,
}

impl Optional {
    /// An argument whose `None` would be a value.
    fn whole(argument: &Argument<'_>) -> Self {
        Self {
            generics: None,
            ty: argument.ty(),
            convert: None,
        }
    }

    /// Returns the statements that do `put` with the argument `name` as the value, if there is one.
    pub(super) fn put(
        &self,
        argument: &Argument<'_>,
        name: &Ident,
        put: &TokenStream,
    ) -> TokenStream {
        let Some(convert) = &self.convert else {
            let statement = argument.statement(name);
            return quote!(#statement #put);
        };
        quote! { if let Some(#name) = #name.#convert() { #put } }
    }
}
