//! What changes mean, as data: one row a rule.

use serde::Serialize;

/// Does today's SDK still work against a server of the new document?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum WireVerdict {
    /// It makes no difference.
    None,
    /// It works as before, and the server can do more.
    Compatible,
    /// It works, and the server does something else.
    Behaviour,
    /// It works unless the server makes use of the change.
    Risky,
    /// Something that works today stops working.
    Breaking,
}

/// Does the code of users still compile and mean the same with the regenerated SDK?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SourceVerdict {
    /// Nothing changes.
    None,
    /// Only words change.
    Docs,
    /// There is more to use.
    Additive,
    /// It compiles, and does something else.
    Behaviour,
    /// Nobody can tell: the generator does not know what the change means.
    Risky,
    /// It does not compile any more, or not with the same meaning.
    Breaking,
}

/// Where the source verdict of a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// From the public API of the two generated crates.
    Model,
    /// At least this, whatever their public API says.
    Least(SourceVerdict),
}

/// What a kind of change means.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The stable name, which fingerprints and reports carry.
    pub id: &'static str,
    /// The wire verdict.
    pub wire: WireVerdict,
    /// The source verdict.
    pub source: Verdict,
    /// What happened, in a few words.
    pub text: &'static str,
}

macro_rules! rules {
    ($($name:ident: $id:literal, $wire:ident, $source:expr, $text:literal;)*) => {
        $(pub(super) static $name: Rule = Rule {
            id: $id,
            wire: WireVerdict::$wire,
            source: $source,
            text: $text,
        };)*

        /// Every rule, in the order of the documentation.
        pub static RULES: &[&Rule] = &[$(&$name),*];
    };
}

const MODEL: Verdict = Verdict::Model;
const ADDITIVE: Verdict = Verdict::Least(SourceVerdict::Additive);
const BEHAVIOUR: Verdict = Verdict::Least(SourceVerdict::Behaviour);
const UNKNOWN: Verdict = Verdict::Least(SourceVerdict::Risky);

rules! {
    SECURITY_CHANGED: "security-changed", Breaking, BEHAVIOUR, "security requirements changed";
    SECURITY_LOOSENED: "security-loosened", None, ADDITIVE,
        "security requirements changed, and what is sent today is still enough";
    SCHEME_CHANGED: "security-scheme-changed", Breaking, BEHAVIOUR, "security scheme changed";
    SCHEME_WIDENED: "security-scheme-widened", None, ADDITIVE,
        "security scheme offers more";
    SCHEME_ADDED: "security-scheme-added", None, ADDITIVE, "security scheme added";
    SCHEME_REMOVED: "security-scheme-removed", None, MODEL, "security scheme removed";
    SERVER_CHANGED: "server-changed", Breaking, BEHAVIOUR, "servers changed";
    SERVER_ADDED: "server-added", None, ADDITIVE, "server added";
    SERVER_ORDER: "server-order-changed", None, BEHAVIOUR,
        "another server comes first; those of today are still there";

    OPERATION_REMOVED: "operation-removed", Breaking, MODEL, "operation removed";
    OPERATION_ADDED: "operation-added", Compatible, MODEL, "operation added";
    OPERATION_ID: "operation-id-changed", None, MODEL, "operationId changed";
    TAG: "tag-changed", None, MODEL, "tag changed";
    DEPRECATED: "deprecated-changed", None, BEHAVIOUR, "`deprecated` changed";

    PARAMETER_REMOVED: "parameter-removed", Risky, MODEL, "parameter removed";
    PARAMETER_ADDED: "parameter-added", Compatible, MODEL, "optional parameter added";
    PARAMETER_ADDED_REQUIRED: "required-parameter-added", Breaking, MODEL,
        "required parameter added";
    PARAMETER_REQUIRED: "parameter-became-required", Breaking, MODEL,
        "parameter became required";
    PARAMETER_OPTIONAL: "parameter-became-optional", Compatible, MODEL,
        "parameter became optional";
    PARAMETER_NAME: "parameter-renamed", None, MODEL,
        "parameter named otherwise, which is the same on the wire";
    PARAMETER_STYLE: "parameter-style-changed", Breaking, MODEL,
        "the way a parameter is written changed";

    BODY_REMOVED: "request-body-removed", Risky, MODEL, "request body removed";
    BODY_ADDED: "request-body-added", Compatible, MODEL, "optional request body added";
    BODY_ADDED_REQUIRED: "required-request-body-added", Breaking, MODEL,
        "required request body added";
    BODY_REQUIRED: "request-body-became-required", Breaking, MODEL,
        "request body became required";
    BODY_OPTIONAL: "request-body-became-optional", Compatible, MODEL,
        "request body became optional";
    MEDIA_REMOVED: "media-type-removed", Breaking, MODEL, "media type removed";
    RESPONSE_MEDIA_REMOVED: "response-media-type-removed", None, MODEL,
        "one of the media types of a response removed";
    MEDIA_ADDED: "media-type-added", Compatible, MODEL, "media type added";

    SUCCESS_REMOVED: "success-status-removed", Breaking, MODEL, "success status removed";
    SUCCESS_ADDED: "success-status-added", Risky, MODEL, "success status added";
    ERROR_REMOVED: "error-status-removed", None, MODEL, "error status removed";
    ERROR_ADDED: "error-status-added", None, MODEL, "error status added";
    RESPONSE_BODY: "response-body-changed", Breaking, MODEL,
        "response body appeared or disappeared";
    EMPTY_BODY: "empty-response-content-changed", None, MODEL,
        "content of a response that has no body changed";
    HEADER_REMOVED: "response-header-removed", Risky, MODEL, "response header removed";
    HEADER_ADDED: "response-header-added", None, MODEL, "response header added";
    HEADER_REQUIRED: "response-header-became-required", None, MODEL,
        "response header became required: a new SDK may not read what an old server sends";
    HEADER_OPTIONAL: "response-header-became-optional", Risky, MODEL,
        "response header became optional";
    HEADER_STYLE: "response-header-style-changed", Breaking, MODEL,
        "the way a response header is written changed";

    REQUEST_PROPERTY_ADDED: "request-property-added", Compatible, MODEL,
        "optional request property added";
    REQUEST_PROPERTY_ADDED_REQUIRED: "required-request-property-added", Breaking, MODEL,
        "required request property added";
    REQUEST_PROPERTY_REMOVED: "request-property-removed", Risky, MODEL,
        "request property removed";
    REQUEST_PROPERTY_REFUSED: "request-property-refused", Breaking, MODEL,
        "request property removed, and other keys are refused";
    REQUEST_PROPERTY_REQUIRED: "request-property-became-required", Breaking, MODEL,
        "request property became required";
    REQUEST_PROPERTY_OPTIONAL: "request-property-became-optional", Compatible, MODEL,
        "request property became optional";
    RESPONSE_PROPERTY_ADDED: "response-property-added", Compatible, MODEL,
        "response property added";
    RESPONSE_PROPERTY_ADDED_REQUIRED: "required-response-property-added", Compatible, MODEL,
        "required response property added: a new SDK does not read what an old server sends";
    RESPONSE_PROPERTY_REMOVED: "response-property-removed", Breaking, MODEL,
        "response property removed";
    RESPONSE_OPTIONAL_REMOVED: "optional-response-property-removed", Risky, MODEL,
        "optional response property removed";
    RESPONSE_PROPERTY_REQUIRED: "response-property-became-required", Compatible, MODEL,
        "response property became required: a new SDK may not read what an old server sends";
    RESPONSE_PROPERTY_OPTIONAL: "response-property-became-optional", Breaking, MODEL,
        "response property became optional";

    RESPONSE_PROPERTY_WITHHELD: "response-property-withheld", Breaking, MODEL,
        "required property became `writeOnly`, so that no response holds it";

    TYPE: "type-changed", Breaking, MODEL, "type changed";
    REQUEST_TYPE_WIDENED: "request-type-widened", Compatible, MODEL,
        "values of another type are allowed in a request, too";
    RESPONSE_TYPE_NARROWED: "response-type-narrowed", None, MODEL,
        "a response holds fewer types of values";
    FORMAT: "format-changed", Breaking, MODEL, "format changed";
    REQUEST_FORMAT: "request-format-changed", Risky, MODEL,
        "the text of a request has another format, which servers may check";
    FORMAT_ASIDE: "format-without-effect", None, MODEL,
        "format changed, and what is sent and read today is still right";
    REQUEST_NULLABLE: "request-became-nullable", Compatible, MODEL,
        "`null` is allowed in a request";
    REQUEST_NOT_NULLABLE: "request-lost-nullable", Breaking, MODEL,
        "`null` is not allowed in a request any more";
    RESPONSE_NULLABLE: "response-became-nullable", Breaking, MODEL,
        "a response may hold `null`";
    RESPONSE_NULL: "response-null-reads-as-absent", None, MODEL,
        "a response may hold `null`, which reads as absent";
    RESPONSE_NOT_NULLABLE: "response-lost-nullable", None, MODEL,
        "a response does not hold `null` any more";

    REQUEST_VALUE_ADDED: "request-enum-value-added", Compatible, MODEL,
        "enum value added in a request";
    REQUEST_VALUE_REMOVED: "request-enum-value-removed", Breaking, MODEL,
        "enum value removed in a request";
    RESPONSE_VALUE_ADDED: "response-enum-value-added", Risky, MODEL,
        "enum value added in a response";
    RESPONSE_VALUE_REMOVED: "response-enum-value-removed", None, MODEL,
        "enum value removed in a response";
    REQUEST_BECAME_ENUM: "request-became-enum", Breaking, MODEL,
        "only some values are allowed in a request";
    RESPONSE_BECAME_ENUM: "response-became-enum", None, MODEL,
        "a response holds one of some values";
    REQUEST_LOST_ENUM: "request-lost-enum", Compatible, MODEL,
        "any value is allowed in a request";
    RESPONSE_LOST_ENUM: "response-lost-enum", Risky, MODEL, "a response may hold any value";

    REQUEST_VARIANT_ADDED: "request-variant-added", Compatible, MODEL,
        "alternative added in a request";
    REQUEST_VARIANT_REMOVED: "request-variant-removed", Breaking, MODEL,
        "alternative removed in a request";
    RESPONSE_VARIANT_ADDED: "response-variant-added", Risky, MODEL,
        "alternative added in a response";
    RESPONSE_VARIANT_UNTOLD: "response-variant-added-without-tag", Breaking, MODEL,
        "alternative added in a response, which no tag tells from those of today";
    RESPONSE_VARIANT_REMOVED: "response-variant-removed", None, MODEL,
        "alternative removed in a response";
    ALTERNATIVES: "alternatives-changed", None, MODEL, "`oneOf` became `anyOf`, or the reverse";
    COMPOSITION: "composition-changed", Breaking, MODEL, "`allOf` changed";
    DISCRIMINATOR: "discriminator-changed", Breaking, MODEL, "discriminator changed";

    REQUEST_TIGHTENED: "request-bound-tightened", Breaking, MODEL,
        "bound or pattern tightened in a request";
    REQUEST_LOOSENED: "request-bound-loosened", None, MODEL,
        "bound or pattern loosened in a request";
    RESPONSE_BOUND: "response-bound-changed", None, MODEL,
        "bound or pattern changed in a response";
    RESPONSE_OUTGROWN: "response-integer-outgrown", Breaking, MODEL,
        "a response may hold integers that today's type does not hold";
    REQUEST_CLOSED: "request-keys-restricted", Breaking, MODEL,
        "other keys are restricted in a request";
    REQUEST_OPENED: "request-keys-freed", None, MODEL, "other keys are freed in a request";
    REQUEST_KEYS: "request-keys-changed", None, MODEL,
        "other keys of a request changed, of which none is sent";
    RESPONSE_KEYS_FREED: "response-keys-freed", Breaking, MODEL,
        "other keys of a response may hold values of any type";
    RESPONSE_KEYS_CLOSED: "response-keys-closed", Risky, MODEL,
        "other keys of a response do not come any more";
    RESPONSE_KEYS: "response-keys-changed", None, MODEL,
        "what other keys of a response may be changed";
    DEFAULT: "default-changed", Behaviour, MODEL, "default changed";
    ACCESS: "access-changed", Risky, MODEL, "`readOnly` or `writeOnly` changed";

    SCHEMA_RENAMED: "schema-renamed", None, MODEL, "schema renamed";
    SCHEMA_REMOVED: "schema-removed", None, MODEL, "schema removed";
    SCHEMA_ADDED: "schema-added", None, MODEL, "schema added";
    COMPONENT_REMOVED: "component-removed", None, MODEL, "component removed";
    COMPONENT_ADDED: "component-added", None, MODEL, "component added";
    REFERENCE: "reference-changed", None, MODEL, "reference changed";
    INLINED: "reference-replaced", None, MODEL,
        "reference replaced by its content, or the reverse";
    UNUSED: "unused-schema-changed", None, MODEL, "changed in a component that nothing uses";

    API: "api-changed", None, MODEL, "the generated API changed for another reason";
    UNCALLED: "callbacks-changed", None, MODEL,
        "callbacks, links or webhooks changed, which the client has no part in";
    SDK_FACT: "sdk-fact-changed", Behaviour, BEHAVIOUR, "what the overlay says changed";
    OVERLAY: "overlay-unmatched", None, UNKNOWN,
        "an action of the overlay matches nothing in the new document";
    KEYWORD: "keyword-not-understood", Risky, UNKNOWN, "a keyword that is not understood";
}
