//! The places of operations.

use super::{Places, tags};
use crate::emit::rust::operation::{method, request, stream};
use crate::model::{ErrorShape, Group, Operation, Outcome, Status, SuccessShape};

impl Places {
    pub(super) fn group(&mut self, group: &Group) {
        let module = format!("api::{}", group.module);
        self.put(&module, tags(group));
        let ty = format!("{module}::{}", group.type_name);
        self.put(&ty, tags(group));
        for operation in &group.operations {
            self.method(operation, &ty);
            self.call(operation, &format!("{module}::{}", request::name(operation)));
            self.responses(operation, &module);
        }
    }

    fn method(&mut self, operation: &Operation, ty: &str) {
        let path = format!("{ty}::{}", method::method_name(operation));
        self.put(&path, vec![operation.origin.clone()]);
        for param in operation.params.iter().filter(|param| param.required) {
            let (name, wire) = (param.ident.as_str(), &param.wire_name);
            self.argument(&path, name, wire, &param.origin);
        }
        for body in operation.body.iter().filter(|body| body.required) {
            self.argument(&path, body.ident.as_str(), "the body", &body.origin);
        }
    }

    fn call(&mut self, operation: &Operation, call: &str) {
        self.put(call, vec![operation.origin.clone()]);
        for param in operation.params.iter().filter(|param| !param.required) {
            self.put(format!("{call}::{}", param.ident), vec![param.origin.clone()]);
        }
        if let Some(body) = &operation.body {
            let first = usize::from(body.required);
            for content in body.contents.iter().skip(first) {
                let path = format!("{call}::{}", content.setter);
                self.put(path, vec![body.origin.clone()]);
            }
        }
        let responses = operation.origin.child("responses");
        let both = vec![responses.clone(), operation.origin.clone()];
        for of in ["IntoFuture", "Mockable"] {
            self.put(format!("{of} for {call}"), both.clone());
        }
        if let Some((name, _)) = stream::method(operation) {
            self.put(format!("{call}::{name}"), vec![responses]);
        }
    }

    /// Adds the types for what comes back.
    fn responses(&mut self, operation: &Operation, module: &str) {
        let responses = operation.origin.child("responses");
        if let Some(name) = &operation.responses.headers {
            self.put(format!("{module}::{name}"), vec![responses.clone()]);
        }
        let success = match &operation.responses.success {
            SuccessShape::Many(name) => Some((name, true)),
            SuccessShape::One(_) => None,
        };
        let error = match &operation.responses.error {
            ErrorShape::Many(name) => Some((name, false)),
            ErrorShape::None | ErrorShape::One(_) => None,
        };
        for (name, is_success) in success.into_iter().chain(error) {
            let path = format!("{module}::{name}");
            self.put(&path, vec![responses.clone(), operation.origin.clone()]);
            let outcomes = operation.responses.outcomes.iter();
            let own = outcomes
                .filter(|outcome| outcome.success == is_success && !outcome.is_aside());
            for outcome in own {
                self.outcome(operation, outcome, &path);
            }
        }
    }

    fn outcome(&mut self, operation: &Operation, outcome: &Outcome, path: &str) {
        let status = match outcome.status {
            Status::Exact(code) => code.to_string(),
            Status::Range(first) => format!("{first}XX"),
            Status::Default => "default".to_owned(),
        };
        let place = operation.origin.child("responses").child(status);
        let path = format!("{path}::{}", outcome.variant);
        self.put(path, vec![place, outcome.origin.clone()]);
    }
}
