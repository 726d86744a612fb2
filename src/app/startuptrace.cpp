// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startuptrace.h"

#include <QtCore/QJsonDocument>

namespace farthing {

QByteArray StartupTrace::line() const
{
    return QJsonDocument(m_stages).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace farthing
