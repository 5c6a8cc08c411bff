//! The signature of a function: what a listing says, and what callers depend on.

use syn::{
    FnArg, GenericArgument, Pat, PathArguments, Receiver, ReceiverKind, ReturnType,
    Signature, Type, TypeParamBound,
};

use super::{Taken, print};
use crate::emit::rust::surface::ArgumentForm;

/// Returns what stands behind the name.
pub(super) fn signature(sig: &Signature) -> String {
    let arguments = sig.inputs.iter().map(|argument| match argument {
        FnArg::Receiver(own) => receiver(own).to_owned(),
        FnArg::Typed(argument) => {
            format!("{}: {}", name(&argument.pat), print(&argument.ty))
        }
    });
    let arguments: Vec<String> = arguments.collect();
    let returned = match &sig.output {
        ReturnType::Default => String::new(),
        ReturnType::Type(_, ty) => format!(" -> {}", print(ty)),
    };
    let bounds = sig.generics.where_clause.as_ref().map(print).unwrap_or_default();
    let bounds = bounds.trim_end_matches([',', ' ']);
    let space = if bounds.is_empty() { "" } else { " " };
    let generics = print(&sig.generics);
    format!("{generics}({}){returned}{space}{bounds}", arguments.join(", "))
}

fn receiver(own: &Receiver) -> &'static str {
    match &own.kind {
        ReceiverKind::Reference(_, _, Some(_)) => "&mut self",
        ReceiverKind::Reference(_, _, None) => "&self",
        _ => "self",
    }
}

fn name(pat: &Pat) -> String {
    match pat {
        Pat::Ident(pat) => pat.ident.to_string(),
        other => print(other),
    }
}

/// Returns the values that callers give and get.
pub(super) fn taken(sig: &Signature) -> Vec<Taken> {
    let arguments = sig.inputs.iter().filter_map(|argument| match argument {
        FnArg::Receiver(_) => None,
        FnArg::Typed(argument) => {
            let (form, ty) = value(&argument.ty);
            Some(Taken {
                name: name(&argument.pat),
                ty,
                form,
            })
        }
    });
    let mut taken: Vec<Taken> = arguments.collect();
    if let ReturnType::Type(_, ty) = &sig.output {
        let ty = print(ty);
        if ty != "Self" {
            taken.push(Taken::whole(ty));
        }
    }
    taken
}

/// Returns what an argument is made into, and how it is given.
fn value(ty: &Type) -> (ArgumentForm, String) {
    let as_is = || (ArgumentForm::Value, print(ty));
    let Some((of, inner)) = converted(ty) else { return as_is() };
    let list = |inner: &Type| format!("Vec<{}>", print(inner));
    match of.as_str() {
        "Into" => match generic(inner, "Option") {
            Some(value) => (ArgumentForm::Optional, print(value)),
            None => (ArgumentForm::Into, print(inner)),
        },
        "IntoOption" => (ArgumentForm::OptionalInto, print(inner)),
        "IntoIterator" => match converted(inner) {
            Some((_, item)) => (ArgumentForm::Converted, list(item)),
            None => (ArgumentForm::Elements, list(inner)),
        },
        "IntoItems" => (ArgumentForm::OptionalElements, list(inner)),
        "IntoList" => (ArgumentForm::OptionalConverted, list(inner)),
        _ => as_is(),
    }
}

/// Returns the trait of an `impl Trait<T>` and the `T`.
fn converted(ty: &Type) -> Option<(String, &Type)> {
    let Type::ImplTrait(ty) = ty else { return None };
    let Some(TypeParamBound::Trait(bound)) = ty.bounds.first() else { return None };
    let last = bound.path.segments.last()?;
    Some((last.ident.to_string(), first(&last.arguments)?))
}

/// Returns the `T` of a `wanted<T>`.
fn generic<'t>(ty: &'t Type, wanted: &str) -> Option<&'t Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    if last.ident != wanted {
        return None;
    }
    first(&last.arguments)
}

fn first(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        GenericArgument::AssocType(assoc) => Some(&assoc.ty),
        _ => None,
    })
}
