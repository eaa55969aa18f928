/** The page. */
export function App() {
  return (
    <main>
      <h1>MarginScope</h1>
    </main>
  )
}
