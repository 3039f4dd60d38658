// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/achievementbox.h"

#include "ui/parts/chip.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/linesaving.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace indblik {

namespace {

/// The sign of a kind in its colour, for the list to choose from.
QIcon signOf(AchievementKind kind, const QPalette& palette)
{
    constexpr int size = 16;
    QPixmap picture(2 * size, 2 * size);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const Chip chip = achievementChip({.kind = kind}, QLocale());
    paintShape(painter, QPointF(3, 3), chip.shape, toneInk(tokens(palette), chip.tone));
    return picture;
}

} // namespace

AchievementBox::AchievementBox(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(new ChoiceBox(this))
    , m_chip(new ChipLabel(this))
    , m_dateLabel(new QLabel(tr("From when"), this))
    , m_date(new QLineEdit(this))
    , m_sentence(new QLineEdit(this))
    , m_need(new QLabel(this))
{
    auto* name = new QLabel(tr("Achievement"), this);
    name->setFont(textFont(TextSize::Heading, true));
    m_need->setFont(textFont(TextSize::Small));
    m_need->setWordWrap(true);
    m_need->setTextFormat(Qt::PlainText);
    m_kind->setAccessibleName(tr("Achievement"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(12);
    m_date->setAccessibleName(tr("From when it can be assessed"));
    m_date->setPlaceholderText(tr("medio 2012"));
    m_date->setMaximumWidth(170);
    m_sentence->setAccessibleName(tr("Why the achievement is so"));
    m_sentence->setPlaceholderText(tr("Why, in one sentence"));
    m_sentence->setMaxLength(500);
    fill();
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(name);
    head->addWidget(m_chip);
    head->addStretch(1);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_kind, 1);
    line->addWidget(m_dateLabel);
    line->addWidget(m_date);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(head);
    layout->addLayout(line);
    layout->addWidget(m_sentence);
    layout->addWidget(m_need);

    connect(m_kind, &QComboBox::activated, this, &AchievementBox::save);
    // Going through the choices by keys is one edit; leaving the box ends it.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before, const QWidget* now) {
        if (before && isAncestorOf(before) && !(now && isAncestorOf(now)))
            m_workspace.endTyping();
    });
    for (QLineEdit* field : {m_date, m_sentence}) {
        field->setProperty(LineSaving::property, true);
        connect(field, &QLineEdit::editingFinished, this, &AchievementBox::save);
    }
}

/// The fields lose the focus after this is gone.
AchievementBox::~AchievementBox()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void AchievementBox::fill()
{
    m_kind->addItem(tr("Not stated"), QString());
    for (const AchievementKind kind : achievementKinds())
        m_kind->addItem(signOf(kind, palette()), achievementWords(kind), achievementText(kind));
}

void AchievementBox::showCard(const Card& card, bool isReadOnly)
{
    const bool isOther = m_card != card.id;
    if (isOther && isTyped())
        m_waiting[m_card] = {m_kind->currentData().toString(), m_date->text(), m_sentence->text()};
    const bool isSame = !isOther && m_shown == card.achievement;
    const bool isDateWaiting = !isOther && isNoDate();
    m_card = card.id;
    m_shown = card.achievement;
    for (QWidget* field : std::initializer_list<QWidget*>{m_kind, m_date, m_sentence})
        field->setEnabled(!isReadOnly);
    if (!isSame) {
        const auto& now = card.achievement;
        m_kind->setCurrentIndex(now ? m_kind->findData(achievementText(now->kind)) : 0);
        if (!isDateWaiting)
            m_date->setText(now && now->assessableFrom ? now->assessableFrom->text(QLocale()) : QString());
        m_sentence->setText(now ? now->sentence : QString());
        m_isRefused = false;
    }
    if (const auto waiting = m_waiting.extract(card.id))
        showTyped(waiting.mapped());
    showNeeds();
}

void AchievementBox::showTyped(const Typed& typed)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(typed.kind)));
    m_date->setText(typed.date);
    m_sentence->setText(typed.sentence);
    m_isRefused = true; // until it is tried again
}

std::optional<CardId> AchievementBox::waitingCard() const
{
    for (const auto& [card, typed] : m_waiting) {
        if (m_workspace.book() && m_workspace.book()->card(card))
            return card;
    }
    return std::nullopt;
}

bool AchievementBox::isTyped() const
{
    const auto now = written();
    return m_isRefused || (now && now->takesDate() && isNoDate());
}

bool AchievementBox::isNoDate() const
{
    return !m_date->text().trimmed().isEmpty() && !FuzzyDate::read(m_date->text());
}

std::optional<Achievement> AchievementBox::written() const
{
    const auto kind = achievementFromText(m_kind->currentData().toString());
    if (!kind)
        return std::nullopt;
    Achievement written{*kind, {}, m_sentence->text().simplified()};
    // What cannot be read yet takes nothing away.
    if (written.takesDate())
        written.assessableFrom =
            isNoDate() ? (m_shown ? m_shown->assessableFrom : std::nullopt) : FuzzyDate::read(m_date->text());
    return written;
}

void AchievementBox::showNeeds()
{
    const auto now = written();
    const bool waits = now && now->takesDate();
    m_dateLabel->setVisible(waits);
    m_date->setVisible(waits);
    m_sentence->setVisible(now.has_value());
    m_chip->setVisible(now.has_value());
    if (now)
        m_chip->setChip(achievementChip(*now, QLocale()));
    QString need;
    if (waits && isNoDate())
        need = tr("“%1” is no date. Write it as “1.4.2012” or “medio 2012”.").arg(m_date->text());
    else if (now && now->needsDate() && !now->assessableFrom)
        need = tr("Say from when it can be assessed.");
    else if (now && now->needsSentence() && now->sentence.isEmpty())
        need = tr("Say in one sentence why; then the form can be handed in.");
    m_need->setProperty("tone", QStringLiteral("attention"));
    m_need->setText(need);
    m_need->setVisible(!need.isEmpty());
}

bool AchievementBox::save()
{
    const auto now = written();
    showNeeds();
    m_isRefused = false;
    if (now != m_shown) {
        // Where it is refused, what was chosen and written stays to be tried again.
        if (const auto saved = m_workspace.cards().setAchievement(m_card, now); !saved) {
            m_isRefused = true;
            Q_EMIT refused(saved.error());
        } else {
            m_shown = now;
        }
    }
    return !isTyped();
}

bool AchievementBox::finish()
{
    const bool isSaved = m_isRefused || m_date->isModified() || m_sentence->isModified() ? save() : !isTyped();
    const Card* card = m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
    if (!isSaved && !m_isRefused && card)
        Q_EMIT refused(Error{tr("“%1” is no date, so it is not saved in “%2” yet. Write it as “1.4.2012” or “medio "
                                "2012”.")
                                 .arg(m_date->text(), card->title)});
    return isSaved;
}

void AchievementBox::focusFirst()
{
    const auto now = written();
    const bool needsDate = now && ((now->needsDate() && !now->assessableFrom) || (now->takesDate() && isNoDate()));
    const bool needsSentence = now && now->needsSentence() && now->sentence.isEmpty();
    QWidget* first = needsDate ? m_date : (needsSentence ? m_sentence : static_cast<QWidget*>(m_kind));
    first->setFocus(Qt::TabFocusReason);
}

QWidget* AchievementBox::continueTabOrder(QWidget* before)
{
    for (QWidget* next : std::initializer_list<QWidget*>{m_kind, m_date, m_sentence}) {
        setTabOrder(before, next);
        before = next;
    }
    return before;
}

} // namespace indblik
