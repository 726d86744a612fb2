// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonObject>

namespace farthing {

/// Notes when the stages of starting were reached, in milliseconds since the program began; the first time
/// counts.
class StartupTrace
{
public:
    StartupTrace() { m_since.start(); }

    void note(const QString &stage)
    {
        if (!m_stages.contains(stage))
            m_stages.insert(stage, m_since.elapsed());
    }
    /// One line of JSON.
    QByteArray line() const;

private:
    QElapsedTimer m_since;
    QJsonObject m_stages;
};

} // namespace farthing
