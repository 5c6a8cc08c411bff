//! The groups of nodes, of which most are methods.

use super::{Form, Node, Order};
use crate::models::UiNodeGroup;

/// Groups that belong to no method. Their hidden fields go with every submission.
const SHARED: [UiNodeGroup; 4] = [
    UiNodeGroup::Default,
    UiNodeGroup::IdentifierFirst,
    UiNodeGroup::Profile,
    UiNodeGroup::Captcha,
];

pub(super) fn is_shared(group: &UiNodeGroup) -> bool {
    SHARED.contains(group)
}

impl<'a> Form<'a> {
    /// Returns the nodes by group, the groups in this order and the nodes in that of the flow.
    #[must_use]
    pub fn groups(self, order: Order) -> Vec<(&'a UiNodeGroup, Vec<Node<'a>>)> {
        let mut groups: Vec<(&UiNodeGroup, Vec<Node<'_>>)> = Vec::new();
        for node in self.nodes() {
            match groups.iter_mut().find(|(group, _)| *group == node.group()) {
                Some((_, nodes)) => nodes.push(node),
                None => groups.push((node.group(), vec![node])),
            }
        }
        groups.sort_by_key(|(group, _)| order.rank(group));
        groups
    }

    /// Returns the methods that the flow offers: the groups but `default`, `identifier_first`, `profile`
    /// and `captcha`. Scripts alone make no method.
    #[must_use]
    pub fn auth_methods(self) -> Vec<&'a UiNodeGroup> {
        self.methods(|node| node.as_script().is_none())
    }

    /// Returns the methods to choose from: those with a visible node, but the providers (`oidc`, `saml`),
    /// which have buttons of their own.
    #[must_use]
    pub fn visible_auth_methods(self) -> Vec<&'a UiNodeGroup> {
        let mut methods = self.methods(Node::is_visible);
        methods.retain(|group| !is_sso(group));
        methods
    }

    /// Returns what a form for one method has, in the order in which to show it: the nodes of its group, and
    /// those that belong to no method, such as the identifier and the anti-CSRF token.
    ///
    /// With a form for each method, a field that one of them requires does not keep users from another. For
    /// a step without a method, such as an identifier alone, pass `UiNodeGroup::Default`.
    #[must_use]
    pub fn for_method(self, method: &UiNodeGroup, order: Order) -> Vec<Node<'a>> {
        let mut nodes = self.sorted(order);
        nodes.retain(|node| node.group() == method || is_shared(node.group()));
        nodes
    }

    /// Returns the nodes of single sign-on: the groups `oidc` and `saml`.
    pub fn sso_nodes(self) -> impl Iterator<Item = Node<'a>> {
        self.nodes().filter(|node| is_sso(node.group()))
    }

    fn methods(self, counts: impl Fn(Node<'a>) -> bool) -> Vec<&'a UiNodeGroup> {
        let groups = self.groups(Order::SignIn).into_iter();
        let methods = groups.filter(|(group, nodes)| {
            !is_shared(group) && nodes.iter().any(|node| counts(*node))
        });
        methods.map(|(group, _)| group).collect()
    }
}

fn is_sso(group: &UiNodeGroup) -> bool {
    matches!(group, UiNodeGroup::Oidc | UiNodeGroup::Saml)
}
