//! Groups of operations: the method, the call with its setters, what comes back.

use super::{Item, Kind, ItemPart, Surface, compact, resolved};
use crate::emit::rust::argument::Argument;
use crate::emit::rust::context::{Context, payload_type};
use crate::emit::rust::operation::{error, headers, method, request, stream, value};
use crate::model::{
    ErrorShape, Group, Operation, Outcome, Param, Payload, SuccessShape, TypeRef,
};

/// Adds a group.
pub(super) fn group<'a>(context: &Context<'a>, group: &'a Group, surface: &mut Surface) {
    let module = format!("api::{}", group.module);
    surface.push(of_group(Item::new(Kind::Module, &module), group));
    let ty = format!("{module}::{}", group.type_name);
    surface.push(of_group(Item::new(Kind::Struct, &ty), group));
    for operation in &group.operations {
        surface.push(called(context, operation, &ty));
        let call = format!("{module}::{}", request::name(operation));
        surface.push(Item::new(Kind::Struct, &call).from(&operation.origin));
        surface.push(awaited(context, operation, &call));
        setters(context, operation, &call, surface);
        paging(context, operation, &call, surface);
        streamed(operation, &call, surface);
        headers(operation, &module, surface);
        if let SuccessShape::Many(name) = &operation.responses.success {
            outcomes(context, operation, &format!("{module}::{name}"), true, surface);
        }
        if let ErrorShape::Many(name) = &operation.responses.error {
            outcomes(context, operation, &format!("{module}::{name}"), false, surface);
        }
    }
}

/// Says that an item is there because of the tags of a group's operations.
pub(super) fn of_group(item: Item, group: &Group) -> Item {
    let operations = group.operations.iter();
    operations.fold(item, |item, operation| item.from(&operation.origin.child("tags")))
}

/// Returns the method.
fn called<'a>(context: &Context<'a>, operation: &'a Operation, ty: &str) -> Item {
    let path = format!("{ty}::{}", method::method_name(operation));
    let mut item = Item::new(Kind::Function, path).from(&operation.origin);
    let mut arguments = Vec::new();
    for param in operation.params.iter().filter(|param| param.required) {
        let argument = compact(Argument::new(context, &param.ty).ty());
        arguments.push(format!("{}: {argument}", param.ident));
        item.parts.push(part(context, param));
    }
    for body in operation.body.iter().filter(|body| body.required) {
        let ty = &body.contents[0].ty;
        let argument = compact(Argument::new(context, ty).ty());
        arguments.push(format!("{}: {argument}", body.ident));
        item.parts.push(ItemPart::new("the body", resolved(context, ty), &body.origin));
    }
    let shown = format!("({}) -> {}", arguments.join(", "), request::name(operation));
    item.shown(shown)
}

fn part<'a>(context: &Context<'a>, param: &'a Param) -> ItemPart {
    ItemPart::new(&param.wire_name, resolved(context, &param.ty), &param.origin)
}

/// Returns what the call comes to.
fn awaited<'a>(context: &Context<'a>, operation: &'a Operation, call: &str) -> Item {
    let (value, error) = (compact(value(operation)), compact(error(operation)));
    let origin = operation.origin.child("responses");
    let mut item = Item::new(Kind::Impl, format!("IntoFuture for {call}"));
    let success = match &operation.responses.success {
        SuccessShape::One(payload) => carried(context, payload),
        SuccessShape::Many(_) => value.clone(),
    };
    let failure = match &operation.responses.error {
        ErrorShape::One(payload) => carried(context, payload),
        ErrorShape::None | ErrorShape::Many(_) => error.clone(),
    };
    item.parts = vec![
        ItemPart::new("the result", success, &origin),
        ItemPart::new("the error", failure, &origin),
    ];
    item.origins.push(origin);
    item.origins.push(operation.origin.clone());
    item.shown(format!(": Result<{value}, Error<{error}>>"))
}

/// Returns the type of a payload, aliases followed.
fn carried<'a>(context: &Context<'a>, payload: &'a Payload) -> String {
    match payload {
        Payload::Json(ty, null) => {
            let followed = super::follow(context, ty, context.api.types.len());
            compact(payload_type(&Payload::Json(followed, *null)))
        }
        other => compact(payload_type(other)),
    }
}

fn setters<'a>(
    context: &Context<'a>,
    operation: &'a Operation,
    call: &str,
    surface: &mut Surface,
) {
    for param in operation.params.iter().filter(|param| !param.required) {
        let argument = Argument::new(context, &param.ty);
        let path = format!("{call}::{}", param.ident);
        let item = Item::new(Kind::Function, path).from(&param.origin);
        surface.push(optional(context, item, &argument, &param.ty));
    }
    let Some(body) = &operation.body else { return };
    let first = usize::from(body.required);
    for content in body.contents.iter().skip(first) {
        let path = format!("{call}::{}", content.setter);
        let item = Item::new(Kind::Function, path).from(&body.origin);
        if content.rewrites_json {
            surface.push(item.shown("() -> Self"));
            continue;
        }
        let argument = Argument::new(context, &content.ty);
        surface.push(optional(context, item, &argument, &content.ty));
    }
}

/// Completes the item of a call's setter.
fn optional<'a>(
    context: &Context<'a>,
    item: Item,
    argument: &Argument,
    ty: &'a TypeRef,
) -> Item {
    let name = if argument.collects() { "values" } else { "value" };
    let shown = argument.optional();
    let generics = shown.generics.map(compact).unwrap_or_default();
    let shown = format!("{generics}({name}: {}) -> Self", compact(shown.ty));
    item.part(resolved(context, ty)).shown(shown)
}

/// Completes the item of a model's setter.
pub(super) fn setter<'a>(
    context: &Context<'a>,
    item: Item,
    argument: &Argument,
    ty: &'a TypeRef,
) -> Item {
    let name = if argument.collects() { "values" } else { "value" };
    let shown = format!("({name}: {}) -> Self", compact(argument.ty()));
    item.part(resolved(context, ty)).shown(shown)
}

fn paging<'a>(
    context: &Context<'a>,
    operation: &'a Operation,
    call: &str,
    surface: &mut Surface,
) {
    let (Some(paging), SuccessShape::One(Payload::Json(page, _))) =
        (&operation.paging, &operation.responses.success)
    else {
        return;
    };
    let error = compact(error(operation));
    let item = compact(crate::emit::rust::context::item_type(&paging.item));
    let page_type = compact(crate::emit::rust::context::rust_type(page));
    for (name, ty, of) in [
        ("items", format!("Items<{item}, {error}>"), &paging.item.ty),
        ("pages", format!("Pages<{page_type}, {error}>"), page),
    ] {
        let path = format!("{call}::{name}");
        let item = Item::new(Kind::Function, path).from(&operation.origin);
        surface.push(item.part(resolved(context, of)).shown(format!("() -> {ty}")));
    }
}

/// Adds the method that hands a response on while it comes.
fn streamed(operation: &Operation, call: &str, surface: &mut Surface) {
    let Some((name, ty)) = stream::method(operation) else { return };
    let item = Item::new(Kind::Function, format!("{call}::{name}"))
        .from(&operation.origin.child("responses"));
    let (ty, error) = (compact(ty), compact(error(operation)));
    let item = item.part(ty.clone());
    surface.push(item.shown(format!("() -> Result<{ty}, Error<{error}>>")));
}

/// Adds the type that reads the declared headers.
fn headers(operation: &Operation, module: &str, surface: &mut Surface) {
    let Some(name) = &operation.responses.headers else { return };
    let (path, origin) =
        (format!("{module}::{name}"), operation.origin.child("responses"));
    surface.push(Item::new(Kind::Struct, &path).from(&origin));
    for (method, header) in headers::declared(operation) {
        let ty = compact(headers::returned(header));
        let item = Item::new(Kind::Function, format!("{path}::{method}")).from(&origin);
        surface.push(item.part(ty.clone()).shown(format!("() -> {ty}")));
    }
}

/// Adds the result enum or the error enum of an operation.
fn outcomes<'a>(
    context: &Context<'a>,
    operation: &'a Operation,
    path: &str,
    success: bool,
    surface: &mut Surface,
) {
    let origin = operation.origin.child("responses");
    surface.push(Item::new(Kind::Enum, path).from(&origin).from(&operation.origin));
    let outcomes = operation.responses.outcomes.iter();
    for outcome in
        outcomes.filter(|outcome| outcome.success == success && !outcome.is_aside())
    {
        surface.push(variant(context, operation, outcome, path));
    }
}

fn variant<'a>(
    context: &Context<'a>,
    operation: &Operation,
    outcome: &'a Outcome,
    path: &str,
) -> Item {
    let status = match outcome.status {
        crate::model::Status::Exact(code) => code.to_string(),
        crate::model::Status::Range(first) => format!("{first}XX"),
        crate::model::Status::Default => "default".to_owned(),
    };
    let place = operation.origin.child("responses").child(status);
    let item = Item::new(Kind::Variant, format!("{path}::{}", outcome.variant))
        .from(&place)
        .from(&outcome.origin);
    if outcome.payload == Payload::Empty {
        return item;
    }
    let shown = compact(payload_type(&outcome.payload));
    item.part(carried(context, &outcome.payload)).shown(format!("({shown})"))
}
