//! The part of the program that names every model and every operation.

use std::fmt::Write as _;

use ory_sdk_generator::model::{
    Api, Group, Item, Operation, Scalar, SchemeKind, TypeKind, TypeRef,
};

use super::Planter;

/// Prints the module `table`.
#[must_use]
pub fn print(api: &Api, planter: &mut Planter<'_>) -> String {
    let mut code = format!(
        "//! Every model, every operation, every credential.\n#![allow(deprecated)]\n\n\
         use {library}::{{self as sdk, models, {client}, {client}Builder}};\n\n\
         use crate::watch::Watch;\n\n",
        library = api.package.library,
        client = api.package.client,
    );
    code += &builder(api);
    code += "pub fn models(watch: &Watch) {\n";
    for def in api.types.values() {
        let name = &def.name;
        // Another name for a type that is not of this crate.
        let null = matches!(&def.kind, TypeKind::Alias(item) if item.nullable);
        let ty = if null {
            format!("Option<models::{name}>")
        } else {
            format!("models::{name}")
        };
        let _ = writeln!(code, "    watch.model::<{ty}>(\"{name}\");");
    }
    code += "}\n\n";
    let mut calls = String::new();
    for group in &api.groups {
        for operation in &group.operations {
            let name =
                format!("call_{}_{}", group.module.bare(), operation.ident.bare());
            let _ = writeln!(calls, "    {name}(watch).await;");
            code += &function(&name, group, operation, planter);
        }
    }
    code + &format!("pub async fn operations(watch: &Watch) {{\n{calls}}}\n")
}

/// Prints the function that gives a builder a credential for each slot.
fn builder(api: &Api) -> String {
    let client = &api.package.client;
    let mut code = format!(
        "/// Fills every slot.\npub fn credentials(mut builder: {client}Builder, credential: &sdk::Credential, \
         password: &str) -> {client}Builder {{\n"
    );
    for scheme in api.schemes.values() {
        let setter = &scheme.ident;
        let _ = match scheme.kind {
            SchemeKind::Basic => {
                writeln!(code, "    builder = builder.{setter}(\"me\", password);")
            }
            _ => writeln!(code, "    builder = builder.{setter}(credential.clone());"),
        };
    }
    code + "    builder\n}\n\n"
}

/// Prints the function that makes one call in every way that it can end.
fn function(
    name: &str,
    group: &Group,
    operation: &Operation,
    planter: &mut Planter<'_>,
) -> String {
    let id = &operation.id;
    let mut value = |ty: &TypeRef, what: &str| {
        let json = planter.parameter(ty, &format!("{id}, parameter {what}"));
        format!("round.read::<{}>({:?})", rust(ty), json.to_string())
    };
    let (mut required, mut setters) = (Vec::new(), String::new());
    for param in &operation.params {
        let value = value(&param.ty, &param.wire_name);
        if param.required {
            required.push(value);
        } else {
            let _ = write!(setters, "\n            .{}({value})", param.ident);
        }
    }
    let mut forms = vec![String::new()];
    if let Some(body) = &operation.body {
        let ty = rust(&body.contents[0].ty);
        let value = format!("round.body::<{ty}>()");
        if body.required {
            required.push(value);
        } else {
            let _ =
                write!(setters, "\n            .{}({value})", body.contents[0].setter);
        }
        let rewriting = body.contents.iter().filter(|content| content.rewrites_json);
        forms.extend(rewriting.map(|content| format!(".{}()", content.setter)));
    }
    let method = match operation.ident.as_str() {
        own @ ("new" | "clone" | "fmt") => format!("{own}_operation"),
        other => other.to_owned(),
    };
    let mut code = format!(
        "async fn {name}(watch: &Watch) {{\n    for round in watch.rounds({id:?}) {{\n        \
         let call = round.client.{}().{method}({}){setters};\n",
        group.ident,
        required.join(", "),
    );
    for form in forms {
        let _ = writeln!(code, "        crate::probe!(round, call.clone(){form});");
    }
    if operation.paging.is_some() {
        code += "        crate::walk!(round, call.clone());\n";
    }
    code + "    }\n}\n\n"
}

/// Returns the type as the program writes it.
fn rust(ty: &TypeRef) -> String {
    let item = |item: &Item| match item.nullable {
        true => format!("Option<{}>", rust(&item.ty)),
        false => rust(&item.ty),
    };
    match ty {
        TypeRef::Named(name) => format!("models::{name}"),
        TypeRef::List(of) => format!("Vec<{}>", item(of)),
        TypeRef::Map(of) => format!("std::collections::BTreeMap<String, {}>", item(of)),
        TypeRef::Json => "sdk::Json".to_owned(),
        TypeRef::Scalar(scalar) => match scalar {
            Scalar::Bool => "bool",
            Scalar::I32 => "i32",
            Scalar::I64 => "i64",
            Scalar::U64 => "u64",
            Scalar::I128 => "i128",
            Scalar::F32 => "f32",
            Scalar::F64 => "f64",
            // Whatever becomes bytes.
            Scalar::String
            | Scalar::Bytes
            | Scalar::Part
            | Scalar::Body
            | Scalar::Multipart => "String",
            Scalar::Timestamp => "sdk::Timestamp",
            Scalar::Date => "sdk::Date",
            Scalar::Base64 => "sdk::Base64",
        }
        .to_owned(),
    }
}
