// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/httpexchange.h"
#include "platform/problems.h"

namespace farthing::platform {

/// Whether a request came to us under a name of ours, and not out of a foreign page: a browser that was lured
/// to a name which leads to this address sends that name as Host, or its page's origin.
Refusal checkSource(const HttpRequest &request, const QStringList &publicNames);

/// The token of "Authorization: Bearer …"; nothing where there is none.
std::optional<QByteArray> bearerToken(const QByteArray &authorization);

} // namespace farthing::platform
