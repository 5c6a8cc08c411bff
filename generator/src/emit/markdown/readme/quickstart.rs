//! The first program: a few operations that show what the crate does, chosen from the model.

use crate::emit::markdown::example::{self, Outlook, Source, Target};
use crate::emit::markdown::page::Page;
use crate::emit::markdown::site::Site;
use crate::model::{
    Api, Body, Group, Location, Method, NullBody, Operation, PathPart, Payload,
    SuccessShape, TypeRef,
};

pub(super) fn print(site: &Site<'_>, page: &mut Page) {
    let (program, group) = source(site);
    page.program(&program);
    let Some(group) = group else { return };
    page.block(&format!(
        "Required parameters are arguments, optional ones are setters, which take an `Option`, too, and `.await` sends \
         the call. The [page of the group](docs/{}) has such a program for each of its operations. The pages list \
         the bounds and patterns of values. The client does not check them; the server does.",
        site.pages.file_of_group(group)
    ));
}

/// Returns the program, with the group that it calls, if it calls any.
pub(super) fn source<'a>(site: &Site<'a>) -> (String, Option<&'a Group>) {
    if let Some((group, roles)) = choose(site.api) {
        return (program(site, group, &roles), Some(group));
    }
    let mut program = Source::new(site);
    program.asynchronous();
    example::build(site, std::iter::empty(), &mut program);
    program.line("    println!(\"{client:?}\");".to_owned());
    (program.finish(), None)
}

/// Operations of one group, each of which shows another side of the crate.
#[derive(Default)]
struct Roles<'a> {
    /// Makes a thing.
    create: Option<&'a Operation>,
    /// Lists such things.
    list: Option<&'a Operation>,
    /// Takes a form.
    form: Option<&'a Operation>,
    /// Gets one thing, which may be missing.
    get: Option<&'a Operation>,
}

impl<'a> Roles<'a> {
    fn all(&self) -> impl Iterator<Item = &'a Operation> {
        [self.create, self.list, self.form, self.get].into_iter().flatten()
    }
}

/// Chooses the group that plays most roles, the first of several.
fn choose(api: &Api) -> Option<(&Group, Roles<'_>)> {
    let mut best: Option<(&Group, Roles<'_>)> = None;
    let groups = api.shown_groups();
    for group in groups.iter().copied() {
        let roles = roles(group);
        let most = best.as_ref().map_or(0, |(_, roles)| roles.all().count());
        if roles.all().count() > most {
            best = Some((group, roles));
        }
    }
    best.or_else(|| {
        let group = groups.into_iter().find(|group| !group.operations.is_empty())?;
        let list = group.operations.first();
        Some((group, Roles { list, ..Roles::default() }))
    })
}

fn roles(group: &Group) -> Roles<'_> {
    let operations =
        || group.operations.iter().filter(|operation| !operation.deprecated);
    let mut best = Roles::default();
    for list in operations().filter(|operation| is_list(operation)) {
        let item = item(list);
        let roles = Roles {
            create: operations()
                .find(|other| is_create(other) && returned(other) == item),
            list: Some(list),
            form: None,
            get: operations().find(|other| is_get(other) && returned(other) == item),
        };
        if roles.all().count() > best.all().count() {
            best = roles;
        }
    }
    best.get = best.get.or_else(|| operations().find(|operation| is_get(operation)));
    best.form = operations().find(|operation| is_form(operation));
    best
}

fn is_list(operation: &Operation) -> bool {
    operation.method == Method::Get
        && operation.params.iter().all(|param| !param.required)
        && item(operation).is_some()
}

fn is_create(operation: &Operation) -> bool {
    operation.method == Method::Post
        && operation.params.iter().all(|param| !param.required)
        && operation.body.as_ref().is_some_and(|body: &Body| body.required)
}

fn is_get(operation: &Operation) -> bool {
    operation.method == Method::Get
        && operation.params.iter().filter(|param| param.required).count() == 1
        && operation.path.iter().any(|part| matches!(part, PathPart::Param(_)))
        && returned(operation).is_some()
}

fn is_form(operation: &Operation) -> bool {
    let mut required = operation.params.iter().filter(|param| param.required);
    required.next().is_some_and(|param| param.location == Location::Form)
        && required.next().is_none()
        && returned(operation).is_some()
}

/// Returns the model that an operation returns.
fn returned(operation: &Operation) -> Option<&TypeRef> {
    match &operation.responses.success {
        SuccessShape::One(Payload::Json(ty @ TypeRef::Named(_), NullBody::Refused)) => {
            Some(ty)
        }
        _ => None,
    }
}

/// Returns the model that an operation lists.
fn item(operation: &Operation) -> Option<&TypeRef> {
    let listed = match &operation.responses.success {
        SuccessShape::One(Payload::Json(TypeRef::List(item), _)) => Some(&item.ty),
        _ => operation.paging.as_ref().map(|paging| &paging.item.ty),
    };
    listed.filter(|ty| matches!(ty, TypeRef::Named(_)))
}

fn program(site: &Site<'_>, group: &Group, roles: &Roles<'_>) -> String {
    let mut program = Source::new(site);
    program.asynchronous();
    example::build(site, roles.all(), &mut program);
    for operation in [roles.create, roles.list, roles.form].into_iter().flatten() {
        program.blank();
        let target = Target { site, group, operation };
        example::statements(target, Outlook::Brief, &mut program);
    }
    if let Some(operation) = roles.get {
        program.blank();
        example::not_found(Target { site, group, operation }, &mut program);
    }
    program.finish()
}
