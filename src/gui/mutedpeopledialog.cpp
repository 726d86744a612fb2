// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mutedpeopledialog.h"

#include "sync/mutes.h"
#include "ui_mutedpeopledialog.h"

#include <QtGui/QAction>

namespace farthing {

namespace {

constexpr qsizetype longestName = 60;

QString shownName(const QString &name)
{
    const QString line = name.simplified();
    return line.size() <= longestName ? line : line.left(longestName - 1) + QChar(0x2026);
}

} // namespace

QString muteWords(const Mutes &mutes, const Person &person)
{
    // In a menu a single & would be the mark of a key.
    QString name = shownName(person.name);
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    return mutes.isMuted(person.id)
               //: In a menu: shows the comments of a person again. %1: the name
               ? MutedPeopleDialog::tr("Show comments of %1 again").arg(name)
               //: In a menu: the comments of a person are not shown any more. %1: the name
               : MutedPeopleDialog::tr("Mute %1").arg(name);
}

void toggleMuted(Mutes &mutes, const Person &person)
{
    if (mutes.isMuted(person.id))
        mutes.unmute(person.id);
    else
        mutes.mute(person.id, person.name);
}

MutedPeopleDialog::MutedPeopleDialog(Mutes &mutes, QWidget *parent)
    : QDialog(parent), m_mutes(mutes), m_ui(std::make_unique<Ui::MutedPeopleDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    connect(&mutes, &Mutes::changed, this, &MutedPeopleDialog::showPeople);
    connect(m_ui->unmuteButton, &QPushButton::clicked, this, &MutedPeopleDialog::unmute);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    auto *remove = new QAction(m_ui->peopleList);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &MutedPeopleDialog::unmute);
    m_ui->peopleList->addAction(remove);
    showPeople();
}

MutedPeopleDialog::~MutedPeopleDialog() = default;

void MutedPeopleDialog::showPeople()
{
    const int row = m_ui->peopleList->currentRow();
    m_ui->peopleList->clear();
    for (const MutedPerson &person : m_mutes.people())
        m_ui->peopleList->addItem(shownName(person.name));
    const int count = m_ui->peopleList->count();
    m_ui->peopleList->setCurrentRow(qMin(qMax(0, row), count - 1)); // none where nobody is muted
    m_ui->stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_ui->peopleList) : m_ui->emptyLabel);
    m_ui->unmuteButton->setEnabled(count > 0);
}

void MutedPeopleDialog::unmute()
{
    const int row = m_ui->peopleList->currentRow();
    if (row >= 0 && row < m_mutes.people().size())
        m_mutes.unmute(m_mutes.people().at(row).id);
}

} // namespace farthing
