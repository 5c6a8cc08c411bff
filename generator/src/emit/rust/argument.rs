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
    /// Whether an `Option` of a value would be a value itself.
    is_whole: bool,
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
        // JSON's `null` is a value, and so is that of an alias which admits it.
        let is_whole = matches!(context.resolve(ty), TypeRef::Json)
            || matches!(context.kind(ty), Some(TypeKind::Alias(_)));
        let ty = match (form, context.resolve(ty)) {
            (Form::Elements, TypeRef::List(item)) => context::item_type(item),
            (Form::Converted, TypeRef::List(item)) => {
                context::rust_type(context.resolve(&item.ty))
            }
            (Form::Into, resolved) => context::rust_type(resolved),
            _ => context::rust_type(ty),
        };
        Self { ty, form, is_whole }
    }

    /// Returns the argument for a value that may be missing: it is given as an `Option`.
    pub(super) fn option(ty: &TypeRef) -> Self {
        let ty = context::rust_type(ty);
        Self {
            ty: quote!(Option<#ty>),
            form: Form::Value,
            is_whole: true,
        }
    }

    /// Returns what a setter of a call takes: the same, or an `Option` of it.
    pub(super) fn optional(&self) -> Optional {
        let ty = &self.ty;
        let (ty, convert) = match self.form {
            _ if self.is_whole => return Optional::whole(self),
            Form::Value => {
                let ty = quote!(impl Into<Option<#ty>>);
                return Optional {
                    generics: None,
                    ty,
                    convert: Some(quote!(into)),
                };
            }
            Form::Into => {
                (quote!(impl runtime::IntoOption<#ty, M>), quote!(into_option))
            }
            Form::Elements => {
                (quote!(impl runtime::IntoItems<#ty, M>), quote!(into_items))
            }
            Form::Converted => {
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
    fn whole(argument: &Argument) -> Self {
        Self {
            generics: None,
            ty: argument.ty(),
            convert: None,
        }
    }

    /// Returns the statements that do `put` with the argument `name` as the value, if there is one.
    pub(super) fn put(
        &self,
        argument: &Argument,
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

/// Returns whether what converts into a scalar is as good as the scalar.
fn converts(scalar: Scalar) -> bool {
    matches!(scalar, Scalar::String | Scalar::Bytes | Scalar::Part | Scalar::Body)
}

fn is_converted<'a>(context: &Context<'a>, item: &'a Item) -> bool {
    let ty = context.resolve(&item.ty);
    !item.nullable && matches!(ty, TypeRef::Scalar(Scalar::String | Scalar::Part))
}
