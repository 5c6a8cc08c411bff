//! Structs and unions.

use serde_json::{Map, Value};

use super::{Hint, Made, Values, fits};
use crate::emit::markdown::example::expr::Expr;
use crate::emit::markdown::example::literal;
use crate::emit::markdown::site::Site;
use crate::model::{
    Access, Argument, Field, Holder, Presence, Scalar, Struct, TypeDef, TypeName,
    TypeRef, Union,
};

impl Values<'_, '_> {
    pub(super) fn union(
        &mut self,
        name: &TypeName,
        union: &Union,
        hint: Hint<'_>,
    ) -> Option<Made> {
        let variants = fits::ordered(self.site, union, hint.shown());
        variants.into_iter().find_map(|variant| {
            let mut value = self.exact(&variant.ty, hint)?;
            self.needs.names.insert("models".to_owned());
            match variant.holder() {
                Holder::Bare => {}
                Holder::Box => value = value.within("Box::new"),
                Holder::DynBox => {
                    self.needs.names.insert("DynBox".to_owned());
                    value = value.within("DynBox::new");
                }
            }
            let held = self.site.held(&variant.ty);
            if let Value::Object(map) = &mut value.json
                && let Some((property, tag)) = union.written_tag(variant, held)
            {
                map.insert(property.to_owned(), Value::String(tag.to_owned()));
            }
            Some(value.within(&format!("models::{name}::{}", variant.ident)))
        })
    }

    /// Returns a struct with all that it requires. Of its other fields it has those that the document shows, or else up to
    /// `extras` of our choice.
    pub(in crate::emit::markdown::example) fn structure(
        &mut self,
        def: &TypeDef,
        object: &Struct,
        hint: Hint<'_>,
        extras: usize,
    ) -> Option<Made> {
        if !def.usage.sent && !self.in_tests {
            return None;
        }
        let shown = hint.shown().or(def.example.as_ref()).and_then(Value::as_object);
        let mut json = Map::new();
        if let Some(tag) = &object.tag
            && let Some(value) = &tag.value
        {
            json.insert(tag.property.clone(), Value::String(value.clone()));
        }
        let mut required = Vec::new();
        for field in object.fields.iter().filter(|field| field.presence.is_required()) {
            let made = self.required(field, given(field, shown))?;
            json.insert(field.wire_name.clone(), made.json);
            required.push(made.expr);
        }
        let made = Expr::call(&format!("models::{}::new", def.name), required);
        self.needs.names.insert("models".to_owned());
        let mut setters = Vec::new();
        for field in self.optional(object, shown, extras) {
            let Some(value) = self.argument(&field.ty, given(field, shown)) else {
                continue;
            };
            json.insert(field.wire_name.clone(), value.json);
            setters.push(Expr::call(&format!(".{}", field.setter), vec![value.expr]));
        }
        Some(Made::new(Expr::chain(made, setters), json))
    }

    fn required(&mut self, field: &Field, hint: Hint<'_>) -> Option<Made> {
        match field.presence {
            Presence::RequiredNullable => Some(match self.exact(&field.ty, hint) {
                Some(value) => value.within("Some"),
                None => Made::new(Expr::atom("None"), Value::Null),
            }),
            _ => self.argument(&field.ty, hint),
        }
    }

    /// Returns the optional fields that an example sets, in their order.
    fn optional<'o>(
        &self,
        object: &'o Struct,
        shown: Option<&Map<String, Value>>,
        extras: usize,
    ) -> Vec<&'o Field> {
        let optional =
            object.fields.iter().filter(|field| !field.presence.is_required());
        if let Some(shown) = shown {
            let is_shown = |field: &&Field| {
                shown.get(&field.wire_name).is_some_and(|it| !it.is_null())
            };
            return optional.filter(is_shown).collect();
        }
        let showy = optional.filter(|field| is_showy(self.site, field));
        let mut chosen: Vec<(usize, &Field)> = showy.enumerate().collect();
        chosen.sort_by_key(|(_, field)| interest(field));
        chosen.truncate(extras);
        chosen.sort_by_key(|(place, _)| *place);
        chosen.into_iter().map(|(_, field)| field).collect()
    }
}

fn given<'h>(field: &'h Field, shown: Option<&'h Map<String, Value>>) -> Hint<'h> {
    Hint::of(field).given(shown.and_then(|shown| shown.get(&field.wire_name)))
}

/// Orders optional fields by what they say to a reader, the most telling first.
fn interest(field: &Field) -> usize {
    let name = field.ident.bare();
    match field.constraints.example {
        _ if name.ends_with("name") => 0,
        Some(_) => 1,
        None if literal::is_known(literal::singular(name)) && !name.ends_with("id") => 2,
        None => 3,
    }
}

/// Returns whether an optional field says something in an example: it is simple, and the caller's to set.
fn is_showy(site: &Site<'_>, field: &Field) -> bool {
    let simple = match site.api.resolve(&field.ty) {
        TypeRef::Scalar(scalar) => {
            matches!(scalar, Scalar::String | Scalar::Bool | Scalar::I64 | Scalar::I32)
        }
        TypeRef::List(_) => {
            matches!(site.api.argument(&field.ty), Argument::Converted(..))
        }
        _ => false,
    };
    simple && !field.sensitive && !field.deprecated && field.access != Access::ReadOnly
}
