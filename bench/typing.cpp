// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/typing.h"

#include "bench/stage.h"
#include "bench/years.h"
#include "ui/cards/answerfield.h"
#include "ui/cards/cardform.h"
#include "ui/cards/cardspage.h"
#include "ui/cards/lastyearpane.h"
#include "ui/parts/answereditor.h"

#include <QEventLoop>
#include <QTimer>

namespace indblik::bench {

namespace {

constexpr double lagTarget = 50;
constexpr int betweenKeys = 90;    ///< ms; a quick writer
constexpr int typingTime = 6000;   ///< ms; the window saves by itself five seconds after the first key,
constexpr int untilSettled = 3000; ///< ms; and two after the last
constexpr int sittings = 3;
constexpr int keysAlone = 40;

/// A timer of five milliseconds: how much later than that it came at the worst.
class LagWatch
{
public:
    LagWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(interval);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { look(); });
        m_timer.start();
    }

    Figure greatest() const { return m_greatest; }

private:
    static constexpr int interval = 5;

    void look()
    {
        const Figure lap = m_watch.lap();
        m_greatest.taken = std::max(m_greatest.taken, lap.taken - interval);
        m_greatest.own = std::max(m_greatest.own, lap.own);
    }

    QTimer m_timer;
    Stopwatch m_watch;
    Figure m_greatest;
};

/// The field of the card with the long answer, with the cursor in the middle of it.
AnswerEditor& openField(Stage& stage, size_t card)
{
    stage.cards().showCard(stage.workspace().book()->cards[card].id);
    settle();
    for (AnswerField* field : stage.part<CardForm>().findChildren<AnswerField*>()) {
        if (field->key() != longField())
            continue;
        AnswerEditor& editor = field->editor();
        editor.setFocus();
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(editor.document()->characterCount() / 2);
        editor.setTextCursor(cursor);
        settle();
        const auto* before = field->findChild<LastYearPane*>();
        if (!before || !before->isVisible())
            qFatal("Last year's answer is not beside this year's.");
        return editor;
    }
    qFatal("The form has no such field.");
}

QChar nextLetter()
{
    static const QString words = QStringLiteral("indsatsen virker ");
    static int turn = 0;
    return words.at(turn++ % words.size());
}

void typeForAWhile(AnswerEditor& editor)
{
    QTimer keys;
    keys.setInterval(betweenKeys);
    QObject::connect(&keys, &QTimer::timeout, [&editor] { press(&editor, nextLetter()); });
    QEventLoop loop;
    QTimer::singleShot(typingTime, &keys, &QTimer::stop);
    QTimer::singleShot(typingTime + untilSettled, &loop, &QEventLoop::quit);
    keys.start();
    loop.exec();
}

void measureField(FigureTable& table, Stage& stage, size_t card, const QString& title)
{
    AnswerEditor& editor = openField(stage, card);
    Figures keys;
    for (int i = 0; i < keysAlone; ++i)
        keys.push_back(untilPainted([&] { press(&editor, nextLetter()); }));
    table.add(QStringLiteral("a key, %1").arg(title), keys, lagTarget);
    Figures lags;
    for (int i = 0; i < sittings; ++i) {
        const LagWatch watch;
        typeForAWhile(editor);
        lags.push_back(watch.greatest());
    }
    table.add(QStringLiteral("greatest lag, %1").arg(title), lags, lagTarget);
}

} // namespace

void measureTyping(FigureTable& table)
{
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/window_bench-XXXXXX"));
    const QString file = folder.filePath(QStringLiteral("konto.indblik"));
    workspaceWithYears(file, 20, 100).reset();
    const QString longText = wordsOfLength(198'000, 5).left(198'000);
    const QString one = QString(longText).replace(u'\n', u' ');
    const std::pair<QString, QString> cases[] = {
        {QStringLiteral("2,000 characters"), wordsOfLength(2000, 5)},
        {QStringLiteral("14,000 characters"), wordsOfLength(14'000, 6)},
        {QStringLiteral("200,000 in many paragraphs"), longText},
        {QStringLiteral("20,000 in one paragraph"), one.left(20'000)},
        {QStringLiteral("200,000 in one paragraph"), one},
    };
    size_t card = 0;
    for (const auto& [title, text] : cases)
        writeLongAnswer(file, card++, text);
    Stage stage(file);
    card = 0;
    for (const auto& [title, text] : cases)
        measureField(table, stage, card++, title);
}

} // namespace indblik::bench
