// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "domain/damage.h"

#include <QtCore/QObject>

namespace farthing {

class MessageBar;
class Session;
class Theme;

/// Says what the disk did to what is kept here, in a bar of its own: it stays until the person has read it,
/// whatever article is opened meanwhile.
class HealthNotices : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; the bar belongs to `window`.
    HealthNotices(Session &session, const Format &format, const Theme &theme, QWidget *window);

    MessageBar &bar() { return *m_bar; }

signals:
    void activityRequested();

private:
    void showRepair();
    void showDamage(const StoreDamage &damage);
    QString repairText(const StoreRepair &repair) const;

    Session &m_session;
    const Format &m_format;
    MessageBar *m_bar;
};

} // namespace farthing
