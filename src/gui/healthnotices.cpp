// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/healthnotices.h"

#include "gui/messagebar.h"
#include "sync/discussion.h"
#include "sync/session.h"
#include "sync/storehealth.h"

namespace farthing {

HealthNotices::HealthNotices(Session &session, const Format &format, const Theme &theme, QWidget *window)
    : QObject(window), m_session(session), m_format(format), m_bar(new MessageBar(theme, window))
{
    m_bar->setObjectName(QStringLiteral("healthBar"));
    connect(&session.health(), &StoreHealth::damaged, this, &HealthNotices::showDamage);
    connect(&session.discussion(), &Discussion::draftNotKept, m_bar, &MessageBar::showError);
    showRepair();
}

QString HealthNotices::repairText(const StoreRepair &repair) const
{
    if (repair.own && repair.backupAt)
        //: %1 is a date and time
        return tr("What is yours on this computer was damaged; it is back as of %1, with everything newer "
                  "that could "
                  "still be read.")
            .arg(m_format.dateTime(*repair.backupAt));
    if (repair.own)
        return tr(
            "What is yours on this computer was damaged, and there was no backup yet; everything that could "
            "still be read is here.");
    if (repair.commitsLost)
        return tr(
            "The last things that you did before Farthing ended were damaged on the disk, and some may be "
            "missing.");
    return tr(
        "The articles kept on this computer were damaged and are fetched again; nothing of yours is lost.");
}

void HealthNotices::showRepair()
{
    const StoreRepair &repair = m_session.health().repair();
    if (!repair.isNeeded())
        return;
    Message message{Message::Kind::Warning, repairText(repair), {}, {}, {}};
    if (repair.own || repair.commitsLost) {
        //: Button: opens the list of what was decided and what became of it
        message.actionText = tr("Show activity");
        message.action = [this] {
            emit activityRequested();
        };
    }
    m_bar->showMessage(message);
}

void HealthNotices::showDamage(const StoreDamage &damage)
{
    const QString text = damage.own ? tr("Something of yours on this computer is damaged. Close Farthing and "
                                         "start it again: it is put back "
                                         "from the backup.")
                                    : tr("Articles kept on this computer are damaged. Close Farthing and "
                                         "start it again: they are fetched "
                                         "anew, and nothing of yours is lost.");
    m_bar->showMessage({Message::Kind::Warning, text, {}, {}, {}});
}

} // namespace farthing
