// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shortcutswindow.h"

#include "gui/commandfilter.h"
#include "ui_shortcutswindow.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <utility>

namespace farthing {

namespace {

constexpr int nameRole = Qt::UserRole;

QString quoted(const KeyMap &keys, const QString &name)
{
    const Command *command = keys.find(name);
    return command ? command->longWords() : name;
}

} // namespace

ShortcutsWindow::ShortcutsWindow(KeyMap &keys, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_keys(keys),
      m_ui(std::make_unique<Ui::ShortcutsWindow>()),
      m_strong(theme.font(FontRole::Strong))
{
    m_ui->setupUi(this);
    m_ui->nameLabel->setFont(theme.font(FontRole::Heading));
    m_ui->noteLabel->setFont(theme.font(FontRole::Small));
    m_ui->commandTree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->commandTree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_ui->commandTree->header()->setStretchLastSection(false);
    connectParts();
    m_keys.collect();
    fill();
    filter();
    m_ui->filterField->setFocus(Qt::OtherFocusReason);
}

ShortcutsWindow::~ShortcutsWindow()
{
    // What they tell while they go is not for a window that is half gone.
    m_ui->keyEdit->disconnect(this);
    m_ui->commandTree->disconnect(this);
}

void ShortcutsWindow::connectParts()
{
    connect(m_ui->filterField, &QLineEdit::textChanged, this, &ShortcutsWindow::filter);
    connect(m_ui->commandTree, &QTreeWidget::currentItemChanged, this, [this] {
        endClash();
        m_ui->keyEdit->clear();
        showCurrent();
    });
    connect(m_ui->commandTree, &QTreeWidget::activated, this,
            [this] { m_ui->keyEdit->setFocus(Qt::OtherFocusReason); });
    connect(m_ui->keyEdit, &QKeySequenceEdit::keySequenceChanged, this, [this] {
        endClash();
        showCurrent();
    });
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] { propose(false); });
    connect(m_ui->replaceButton, &QPushButton::clicked, this, [this] { propose(true); });
    connect(m_ui->takeButton, &QPushButton::clicked, this, &ShortcutsWindow::take);
    connect(m_ui->leaveButton, &QPushButton::clicked, this, [this] {
        endClash();
        m_ui->keyEdit->clear();
        showCurrent();
        m_ui->keyEdit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->usualButton, &QPushButton::clicked, this, [this] {
        endClash();
        m_keys.reset(current());
        showKeys();
    });
    connect(m_ui->allUsualButton, &QPushButton::clicked, this, &ShortcutsWindow::askForAllUsual);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_keys, &KeyMap::changed, this, &ShortcutsWindow::showKeys);
}

void ShortcutsWindow::fill()
{
    QHash<QString, QTreeWidgetItem *> groups;
    for (const Command &command : m_keys.commands()) {
        if (command.name.isEmpty() || !command.action || !command.action->isVisible())
            continue;
        const QString title = command.path.value(0);
        QTreeWidgetItem *&group = groups[title];
        if (!group) {
            group = new QTreeWidgetItem(m_ui->commandTree, {title});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFont(0, m_strong);
            group->setFirstColumnSpanned(true);
        }
        addRow(group, command);
    }
    m_ui->commandTree->expandAll();
}

void ShortcutsWindow::addRow(QTreeWidgetItem *group, const Command &command)
{
    auto *item = new QTreeWidgetItem(group);
    item->setData(0, nameRole, command.name);
    showRow(item, command);
}

/// A command that has other keys than usual stands in stronger letters.
void ShortcutsWindow::showRow(QTreeWidgetItem *item, const Command &command)
{
    QString keys = KeyMap::text(command.action->shortcuts());
    if (!m_keys.taken(command.name).isEmpty())
        //: After the keys of a command, of which another one has some; %1: the keys that are left, maybe none
        keys = tr("%1 (taken)").arg(keys).trimmed();
    item->setText(0, command.longWords());
    item->setText(1, keys);
    item->setFont(1, m_keys.isChanged(command.name) ? m_strong : font());
}

void ShortcutsWindow::showKeys()
{
    for (QTreeWidgetItemIterator it(m_ui->commandTree); *it; ++it) {
        const Command *command = m_keys.find((*it)->data(0, nameRole).toString());
        if (command && command->action)
            showRow(*it, *command);
    }
    showCurrent();
}

bool ShortcutsWindow::fits(const Command &command, const QString &typed) const
{
    if (CommandFilter words(typed);
        !words.isEmpty() && words.distance(command.longWords(), command.path.value(0)))
        return true;
    QString key = typed;
    key.remove(QLatin1Char(' '));
    const QString keys = KeyMap::text(command.action->shortcuts()).remove(QLatin1Char(' '));
    return key.isEmpty() || keys.contains(key, Qt::CaseInsensitive);
}

void ShortcutsWindow::filter()
{
    const QString typed = m_ui->filterField->text();
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_ui->commandTree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_ui->commandTree->topLevelItem(i);
        bool any = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const Command *command = m_keys.find(item->data(0, nameRole).toString());
            const bool shown = command && command->action && fits(*command, typed);
            item->setHidden(!shown);
            any |= shown;
            if (shown && !first)
                first = item;
        }
        group->setHidden(!any);
    }
    const QTreeWidgetItem *now = m_ui->commandTree->currentItem();
    if (!now || now->isHidden() || current().isEmpty())
        m_ui->commandTree->setCurrentItem(first);
    showCurrent();
}

QString ShortcutsWindow::current() const
{
    const QTreeWidgetItem *item = m_ui->commandTree->currentItem();
    return item && !item->isHidden() ? item->data(0, nameRole).toString() : QString();
}

void ShortcutsWindow::choose(const QString &name)
{
    m_ui->filterField->clear();
    for (QTreeWidgetItemIterator it(m_ui->commandTree); *it; ++it)
        if ((*it)->data(0, nameRole).toString() == name)
            m_ui->commandTree->setCurrentItem(*it);
}

void ShortcutsWindow::showCurrent()
{
    const Command *command = m_keys.find(current());
    m_ui->keyBox->setEnabled(command && command->action);
    if (!command || !command->action) {
        m_ui->nameLabel->setText(tr("No command has these words or this key."));
        dropOwnKeys();
        m_ui->ownKeysLabel->clear();
        m_ui->noteLabel->clear();
        endClash();
        return;
    }
    m_ui->nameLabel->setText(command->longWords());
    m_ui->usualButton->setEnabled(m_keys.isChanged(command->name));
    const bool pressed = !m_ui->keyEdit->keySequence().isEmpty();
    m_ui->addButton->setEnabled(pressed);
    m_ui->replaceButton->setEnabled(pressed);
    m_ui->takeButton->setVisible(!m_taker.isEmpty());
    m_ui->leaveButton->setVisible(!m_taker.isEmpty());
    showOwnKeys(*command);
    if (m_taker.isEmpty())
        showNote(*command);
}

/// Later: one of them may have been pressed just now.
void ShortcutsWindow::dropOwnKeys()
{
    for (QWidget *button : std::exchange(m_ownKeys, {})) {
        button->hide();
        button->deleteLater();
    }
}

void ShortcutsWindow::showOwnKeys(const Command &command)
{
    dropOwnKeys();
    const QList<QKeySequence> keys = command.action->shortcuts();
    //: Before the keys of a command
    m_ui->ownKeysLabel->setText(keys.isEmpty() ? tr("It has no key.") : tr("Keys:"));
    QWidget *before = m_ui->commandTree;
    for (const QKeySequence &key : keys) {
        const QString spelled = key.toString(QKeySequence::NativeText);
        //: Button; %1: a key, which this command has no more then
        auto *button = new QPushButton(
            tr("Remove %1").arg(spelled).replace(QLatin1Char('&'), QLatin1String("&&")), m_ui->keyBox);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Remove %1").arg(spelled));
        connect(button, &QPushButton::clicked, this, [this, key] { removeKey(key); });
        m_ui->ownKeysLayout->insertWidget(int(m_ownKeys.size()) + 1, button);
        setTabOrder(before, button);
        before = button;
        m_ownKeys.append(button);
    }
}

void ShortcutsWindow::showNote(const Command &command)
{
    QStringList lines;
    for (const KeyMap::Taken &taken : m_keys.taken(command.name))
        //: %1: a key, %2: the command that has it
        lines.append(tr("%1 belongs to “%2” now.")
                         .arg(taken.key.toString(QKeySequence::NativeText), quoted(m_keys, taken.by)));
    if (m_keys.isChanged(command.name))
        lines.append(command.usual.isEmpty()
                         ? tr("Without a change it has no key.")
                         //: %1: one or more keys
                         : tr("Without a change it has %1.").arg(KeyMap::text(command.usual)));
    m_ui->noteLabel->setText(lines.join(QLatin1Char('\n')));
}

void ShortcutsWindow::removeKey(const QKeySequence &key)
{
    const Command *command = m_keys.find(current());
    if (!command || !command->action)
        return;
    QList<QKeySequence> left = command->action->shortcuts();
    left.removeAll(key);
    endClash();
    m_ui->keyEdit->setFocus(Qt::OtherFocusReason); // the button goes
    m_keys.setKeys(command->name, left);
    showKeys();
}

/// Where another command has the key, the words say so, and nothing happens until somebody decides.
void ShortcutsWindow::propose(bool alone)
{
    const Command *command = m_keys.find(current());
    if (!command || !command->action)
        return;
    const QKeySequence key = m_ui->keyEdit->keySequence();
    if (const QString refusal = KeyMap::refusal(*command, key); !refusal.isEmpty()) {
        m_ui->noteLabel->setText(refusal);
        return;
    }
    m_proposed = alone ? QList<QKeySequence>() : command->action->shortcuts();
    m_proposed.removeAll(key);
    m_proposed.append(key);
    m_taker = command->name;
    const QList<const Command *> holders = m_keys.holders(command->name, key);
    if (holders.isEmpty()) {
        take();
        return;
    }
    QStringList names;
    for (const Command *holder : holders)
        //: The name of a command
        names.append(tr("“%1”").arg(holder->longWords()));
    //: %1: a key, %2: one or more commands
    m_ui->noteLabel->setText(
        tr("%1 means %2 already. Should it be taken from there?")
            .arg(key.toString(QKeySequence::NativeText), names.join(QStringLiteral(", "))));
    for (QWidget *answer : {m_ui->takeButton, m_ui->leaveButton})
        answer->setAccessibleDescription(m_ui->noteLabel->text());
    showCurrent();
    m_ui->leaveButton->setFocus(Qt::OtherFocusReason);
}

void ShortcutsWindow::take()
{
    const QString name = m_taker;
    const QList<QKeySequence> keys = m_proposed;
    endClash();
    m_ui->keyEdit->clear();
    m_ui->keyEdit->setFocus(Qt::OtherFocusReason);
    m_keys.setKeys(name, keys);
    showKeys();
}

void ShortcutsWindow::endClash()
{
    m_taker.clear();
    m_proposed.clear();
    m_ui->takeButton->hide();
    m_ui->leaveButton->hide();
}

void ShortcutsWindow::askForAllUsual()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("All keys back to the defaults?"),
                                     tr("The keys that you chose are forgotten."), QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("allUsualQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    //: Button of a question
    QPushButton *forget = question->addButton(tr("Back to the defaults"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    // Qt's own words exist in fewer languages than ours.
    //: Button of a question
    question->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    connect(forget, &QPushButton::clicked, this, [this] {
        m_keys.resetAll();
        showKeys();
    });
    question->open();
}

} // namespace farthing
